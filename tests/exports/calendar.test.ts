import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleOf } from '../../src/domain/plan/plan.ts';
import { addMonths } from '../../src/domain/words/months.ts';
import { latestDay } from '../../src/domain/words/partial-date.ts';
import { planToIcs } from '../../src/exports/calendar.ts';
import { anyPlan, plan } from '../domain/plan/plan-world.ts';
import { eventsOf } from './office-file.ts';

const day = (date: string) => date.replaceAll('-', '');

describe('the calendar of a plan', () => {
  it('has each stage from the first day of its first month to the day after its last', () => {
    const times = eventsOf(planToIcs(plan())).map((event) => [
      event['DTSTART;VALUE=DATE'],
      event['DTEND;VALUE=DATE'],
    ]);
    expect(times).toEqual([
      ['20261101', '20270201'],
      ['20270201', '20270401'],
    ]);
  });

  it('has all stages of any plan, one after the other', () => {
    fc.assert(
      fc.property(anyPlan, (one) => {
        const events = eventsOf(planToIcs(one));
        const stages = scheduleOf(one);
        expect(events).toHaveLength(stages.length);
        for (const [index, event] of events.entries()) {
          const { from, to } = stages[index]!;
          expect(event['DTSTART;VALUE=DATE']).toBe(day(`${from}-01`));
          expect(event['DTEND;VALUE=DATE']).toBe(day(`${addMonths(to, 1)}-01`));
          expect(day(latestDay(to)) < event['DTEND;VALUE=DATE']!).toBe(true);
        }
      }),
    );
  });

  it('tells the tasks with the office that answers for each', () => {
    const [first] = eventsOf(planToIcs(plan()));
    expect(first?.SUMMARY).toBe('Persiapan: Satu pintu, Kabupaten Contoh');
    expect(first?.DESCRIPTION).toBe(
      'November 2026 sampai Januari 2027\n- Petakan masalah. (Dinas Sosial) Keluaran: Peta',
    );
  });

  it('keeps the id of an event when the plan is edited', () => {
    const ids = (text: string) => eventsOf(text).map(({ UID }) => UID);
    const edited = plan({ name: 'Nama lain', start: '2028-03' });
    expect(ids(planToIcs(edited))).toEqual(ids(planToIcs(plan())));
    expect(new Set(ids(planToIcs(plan()))).size).toBe(2);
    expect(ids(planToIcs(plan({ id: 'lain' })))).not.toEqual(ids(planToIcs(plan())));
  });

  it('is the same text at any hour, stamped with the start of the plan', () => {
    expect(planToIcs(plan())).toBe(planToIcs(plan()));
    expect(eventsOf(planToIcs(plan()))[0]?.DTSTAMP).toBe('20261101T000000Z');
  });

  it('has lines of at most 75 bytes that end in CRLF, whatever the texts', () => {
    fc.assert(
      fc.property(anyPlan, (one) => {
        const text = planToIcs(one);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
      }),
    );
  });
});
