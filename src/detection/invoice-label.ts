/** What invoices are called, in the languages of most of Paddle's buyers, and how often cut short. */
const names = words(
  'invoice invoices inv rechnung rechnungen rechnungs rg facture factures factura facturas facturen factuur fatura faturas fattura fatture fatt faktura faktury fakturę faktur faktúra faktuur számla lasku arve счет счёт рахунок τιμολόγιο',
);

/** The same where words have no spaces between them. */
const unspaced = /(?:請求書|发票|發票|인보이스|송장)(?:番号|号码?|號碼?|번호)?$/;

/** What may stand between the name and the number: `invoice no. 325-10566`, `Rechnung Nr. …`. */
const between = words(
  'n no nos nr nrs num number numbers nummer numer numero numeros número números numéro numéros numărul id is ref száma',
);

/** Whether a text ends by announcing an invoice number. */
export function announcesInvoice(text: string): boolean {
  const before = text.toLowerCase().split(/[\s.:：#№°º("'“„«-]+/);
  let last: string | undefined;
  do last = before.pop();
  while (last === '' || (last && between.has(last)));
  return last !== undefined && (names.has(last) || unspaced.test(last));
}

/** What stands between two numbers of one list: `invoices 325-10566, 325-10567 and 325-10568`. */
export const invoiceList =
  /^[\s,;&/+]{0,4}(?:and|or|und|oder|et|ou|e|y|o|en|of|och|og|i|oraz)?\s{0,4}$/i;

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
