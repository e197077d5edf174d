/**
 * Changes to the XML that `write-excel-file` writes, for what the library cannot express. Each is a
 * replacement in the text of one part, so a new version of the library may silently turn it off;
 * `tests/exports/xlsx.test.ts` holds the result of each.
 */

/**
 * Adds the cached result of each formula to a sheet. Programs that only show a file (a phone,
 * Excel's protected view) compute nothing, and would show an empty budget.
 * @param results by cell (`E3`); a cell without a result gets an empty text
 */
export function withFormulaResults(
  sheet: string,
  results: ReadonlyMap<string, number | undefined>,
): string {
  return sheet.replace(
    /<c r="([A-Z]+\d+)"([^>]*)><f>=?(.*?)<\/f><\/c>/g,
    (_, address: string, attributes: string, text: string) => {
      const result = results.get(address);
      return result === undefined
        ? `<c r="${address}"${attributes} t="str"><f>${text}</f><v></v></c>`
        : `<c r="${address}"${attributes}><f>${text}</f><v>${result}</v></c>`;
    },
  );
}

/**
 * Makes programs recompute all formulas on load, and print the header rows of each sheet on every
 * page.
 * @param workbook the part `xl/workbook.xml`
 * @param names of all sheets, in their order
 */
export function withRecalculation(
  workbook: string,
  names: readonly string[],
  headerRows: number,
): string {
  const titles = names.map(
    (name, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$1:$${headerRows}</definedName>`,
  );
  return workbook
    .replace('<definedNames/>', () => `<definedNames>${titles.join('')}</definedNames>`)
    .replace(/<calcPr[^>]*\/>/, '<calcPr fullCalcOnLoad="1"/>');
}

/**
 * Fits the print of a sheet to the width of the page, at any length. Names the pane below the frozen
 * rows as Excel does, because the library's `bottomRight` needs frozen columns. Removes the fixed
 * row heights, so that a height follows when a cell is edited.
 */
export function withPrintSetup(sheet: string): string {
  return sheet
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(/ customHeight="1"(?=>)/g, '')
    .replace(' xSplit="0"', '')
    .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
    .replace('<pageSetup', '<pageSetup fitToWidth="1" fitToHeight="0"');
}
