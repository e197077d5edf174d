/** Exports the stages of a plan as a calendar (iCalendar, RFC 5545). */
import ical, { ICalEventTransparency } from 'ical-generator';
import { officeOf, type Plan, scheduleOf } from '../domain/plan/plan.ts';
import { addMonths, monthSpan } from '../domain/words/months.ts';

/**
 * Encodes a plan as an iCalendar file with one all-day event per stage, from the first day of its
 * first month to the last day of its last month. Event ids are stable, so importing the file again
 * replaces the earlier events.
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
      // DTEND of an all-day event is exclusive.
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

/** Returns a text with a space for each control character that RFC 5545 forbids. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ');
}
