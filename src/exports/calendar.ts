/** The stages of a plan as a calendar (iCalendar, RFC 5545). */
import ical, { ICalEventTransparency } from 'ical-generator';
import { officeOf, type Plan, scheduleOf } from '../domain/plan/plan.ts';
import { addMonths, monthSpan } from '../domain/words/months.ts';

/**
 * The calendar of a plan: each stage from the first day of its first month to the last day of its
 * last. Events keep their ids, so that a calendar taken in again replaces the older one.
 */
export function planToIcs(plan: Plan): string {
  const stamp = new Date(`${plan.start}-01T00:00:00Z`);
  const calendar = ical({
    name: printable(plan.name),
    prodId: { company: 'Semai', product: 'rencana', language: 'ID' },
    events: scheduleOf(plan).map((stage, index) => ({
      id: `${plan.id}-${index + 1}-${stage.id.replace(/[^a-z0-9-]/gi, '')}@semai`,
      stamp,
      allDay: true,
      start: `${stage.from}-01`,
      // An all-day event ends on the day that is no longer part of it.
      end: `${addMonths(stage.to, 1)}-01`,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: printable(`${stage.label}: ${plan.name}`),
      description: printable(
        [
          monthSpan(stage.from, stage.to),
          ...stage.tasks.map(
            ({ text, role, output }) =>
              `- ${text} (${officeOf(plan, role)})${output ? ` Keluaran: ${output}` : ''}`,
          ),
        ].join('\n'),
      ),
    })),
  });
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** A text without the control characters that a calendar file may not hold. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ');
}
