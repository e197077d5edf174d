/**
 * Writes a plan, or the template of a guide without a region, as an Excel workbook (.xlsx) whose
 * budget is computed by formulas. Browsers load this module on demand only, because of the size of
 * the library.
 */
import writeExcelFile from 'write-excel-file/universal';
import type { Plan, PlanTemplate } from '../domain/plan/plan.ts';
import { deterministicZip } from './deterministic-zip.ts';
import type { PlanParts } from './plan-sections.ts';
import { withFormulaResults, withPrintSetup, withRecalculation } from './xlsx-patches.ts';
import {
  BUDGET_PART,
  budgetResults,
  HEADER_ROWS,
  headerCell,
  sheetsOf,
  withHeight,
} from './xlsx-sheets.ts';

/** Encodes a plan as the bytes of a workbook. Equal plans give equal bytes. */
export function planToXlsx(plan: Plan): Promise<Uint8Array> {
  return workbook(plan, plan.name);
}

/** Encodes the template of a plan as a workbook, with months counted from the start. */
export function templateToXlsx(template: PlanTemplate): Promise<Uint8Array> {
  return workbook(template, template.origin.title);
}

async function workbook(parts: PlanParts, title: string): Promise<Uint8Array> {
  const sheets = sheetsOf(parts);
  const blob = await writeExcelFile(
    sheets.map(({ name, widths, header, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      orientation: 'landscape' as const,
      stickyRowsCount: HEADER_ROWS,
      data: [
        [{ value: `${name}: ${title}`, fontWeight: 'bold' as const, fontSize: 13, height: 22 }],
        ...[header.map(headerCell), ...rows].map((row) => withHeight(row, widths)),
      ],
    })),
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBlob();
  const results = budgetResults(parts);
  return deterministicZip(new Uint8Array(await blob.arrayBuffer()), (path, text) => {
    if (path === 'xl/workbook.xml') {
      return withRecalculation(
        text,
        sheets.map(({ name }) => name),
        HEADER_ROWS,
      );
    }
    if (!path.startsWith('xl/worksheets/sheet')) return text;
    const printed = withPrintSetup(text);
    return path === BUDGET_PART ? withFormulaResults(printed, results) : printed;
  });
}
