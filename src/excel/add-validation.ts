import type { ValidationLayout, ValidationRule } from '../workbook/layout/validation-layout';

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'date-between':
      return { date: { operator: 'Between', formula1: rule.from, formula2: rule.to } };
    case 'integer-between':
      return { wholeNumber: { operator: 'Between', formula1: rule.from, formula2: rule.to } };
  }
}

/** Pose une règle de saisie. L'ordre compte : effacer, la règle, l'alerte, puis l'aide (office-js #2594). */
export function addValidation(sheet: Excel.Worksheet, { range, rule, alert, prompt }: ValidationLayout): void {
  const validation = sheet.getRange(range).dataValidation;
  validation.clear();
  validation.rule = excelRule(rule);
  const { effect, title, message } = alert;
  validation.errorAlert = { showAlert: true, style: effect === 'refuse' ? 'Stop' : 'Warning', title, message };
  if (prompt !== undefined) validation.prompt = { showPrompt: true, ...prompt };
}
