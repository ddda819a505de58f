/** A word for an amount, and the amounts into which other languages may part it: `veinticuatro`, 20 and 4. */
type Numeral = readonly [word: string, amounts: readonly number[]];

/** Words in their order, each with what its place in the list says. */
function inOrder(words: string, amounts: (index: number) => readonly number[]): readonly Numeral[] {
  return words.split(' ').map((word, index) => [word, amounts(index)]);
}

const fromTwo = (words: string) => inOrder(words, (index) => [index + 2]);
const tens = (words: string) => inOrder(words, (index) => [(index + 3) * 10]);
const hundreds = (words: string) => inOrder(words, (index) => [index + 2, 100]);
const all = (words: string, ...amounts: readonly number[]) => inOrder(words, () => amounts);

/**
 * The amounts of each language from two to some thousands, without accents. One isn't among them, which is
 * an article too. An erratum has a list of its own, for all languages at once: locks depend on it.
 */
const NUMERALS: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> = new Map([
  [
    'es',
    new Map([
      ...fromTwo('dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis'),
      ...inOrder('diecisiete dieciocho diecinueve veinte', (index) => [index + 17]),
      ...all('veintiun veintiuno veintiuna', 20),
      ...inOrder(
        'veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
        (index) => [20, index + 2],
      ),
      ...tens('treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
      ...hundreds(
        'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
      ),
      ...hundreds(
        'doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
      ),
      ...all('ambos ambas', 2),
      ...all('cien ciento', 100),
      ...all('mil', 1000),
    ]),
  ],
  [
    'en',
    new Map([
      ...fromTwo(
        'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
      ),
      ...inOrder('seventeen eighteen nineteen twenty', (index) => [index + 17]),
      ...tens('thirty forty fifty sixty seventy eighty ninety'),
      ...all('both', 2),
      ...all('hundred', 100),
      ...all('thousand', 1000),
    ]),
  ],
  [
    'pt',
    new Map([
      ...fromTwo('dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis'),
      ...inOrder('dezessete dezoito dezenove vinte', (index) => [index + 17]),
      ...tens('trinta quarenta cinquenta sessenta setenta oitenta noventa'),
      ...hundreds('duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'),
      ...hundreds('duzentas trezentas quatrocentas quinhentas seiscentas setecentas oitocentas novecentas'),
      ...all('duas ambos ambas', 2),
      ...all('catorze', 14),
      ...all('cem cento', 100),
      ...all('mil', 1000),
    ]),
  ],
]);

/**
 * The words with which a text spells amounts, in its order, or `undefined` if those of its language aren't
 * known.
 *
 * @param language its first subtag counts: `es-419`
 * @example numeralsIn('Hay veinticuatro planes', 'es') // [['veinticuatro', [20, 4]]]
 */
function numeralsIn(text: string, language: string): readonly Numeral[] | undefined {
  const known = NUMERALS.get(language.split('-')[0] ?? '');
  if (known === undefined) return undefined;
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(([word]) => {
    const amounts = known.get(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
    return amounts === undefined ? [] : [[word, amounts] as const];
  });
}

/** The languages of a text and of its translation. */
export interface Languages {
  readonly from: string;
  readonly to: string;
}

/**
 * What to ask about a translation that says other amounts in letters than its original; nothing if it
 * says the same ones, in any order, or if nobody can tell.
 *
 * @param original name of the file that is translated
 * @example otherNumerals('six plans', 'cinco planes', { from: 'es', to: 'en' }, 'policy.mdx')
 * // 'the numbers in letters are not those of policy.mdx: six here, cinco there.'
 */
export function otherNumerals(
  here: string,
  there: string,
  { from, to }: Languages,
  original: string,
): string | undefined {
  const [ours, theirs] = [numeralsIn(here, to), numeralsIn(there, from)];
  if (ours === undefined || theirs === undefined || amountsOf(ours) === amountsOf(theirs)) return undefined;
  return `the numbers in letters are not those of ${original}: ${said(ours)} here, ${said(theirs)} there.`;
}

function amountsOf(numerals: readonly Numeral[]): string {
  return numerals
    .flatMap(([, amounts]) => amounts)
    .sort((a, b) => a - b)
    .join();
}

function said(numerals: readonly Numeral[]): string {
  return numerals.length === 0 ? 'none' : numerals.map(([word]) => word).join(' ');
}
