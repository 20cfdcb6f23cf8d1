/** What invoices are called, in the languages of most of Paddle's buyers, and how often cut short. */
const names = [
  'invoices?',
  'inv',
  'rechnung(?:en|s)?',
  'rg',
  'factur(?:es?|as?|en)',
  'factuur',
  'fatt?ur[ae]s?',
  'fatt',
  'faktur(?:a|y|ę|u|or|aer|en|er)?',
  'számla',
  'lasku',
  'arve',
  'счет',
  'счёт',
  'рахунок',
  'τιμολόγιο',
];

/** The same where words have no spaces between them. */
const unspaced = ['請求書', '发票', '發票', '인보이스', '송장'];

/** What may stand between the name and the number: `invoice no. 325-10566`, `Invoice (325-10566`. */
const between = [
  'no',
  'nos',
  'nrs?',
  'num(?:ber|bers|mer|er|ero)?',
  'n[uú]meros?',
  'num[ée]ros?',
  'id',
  'is',
  'ref',
  'sz[aá]ma',
  '番号',
  '号码?',
  '號碼?',
  '번호',
];

const letter = 'A-Za-z\\u00c0-\\u052f';

/** Matches a text that ends by announcing an invoice number. */
export const invoiceLabel = new RegExp(
  `(?:(?<![${letter}0-9])(?:${names.join('|')})(?![${letter}])|${unspaced.join('|')})` +
    `(?:[\\s.:：#№°º("'“„«-]|n(?=[.°º])|(?:${between.join('|')})(?![${letter}])){0,12}$`,
  'i',
);

/** What stands between two numbers of one list: `invoices 325-10566, 325-10567 and 325-10568`. */
export const invoiceList =
  /^[\s,;&/+]{0,4}(?:and|or|und|oder|et|ou|e|y|o|en|of|och|og|i|oraz)?\s{0,4}$/i;
