import { describe, expect, test } from 'vitest';
import { type MessageTree, messagesIn, parseMessages } from '../../src/i18n/message.ts';
import { calculatorWordsOf } from '../../src/i18n/words.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';

const es = messagesIn('es');
const en = messagesIn('en');
const pt = messagesIn('pt');
const HOUR = 3_600_000;

describe('a message', () => {
  test('fills its gaps, wherever they stand', () => {
    expect(es<[a: string, b: number]>('{1} antes que {0}')('Plus', 2)).toBe('2 antes que Plus');
  });

  test('writes dates, clocks and amounts as its language does', () => {
    expect(es<[date: string]>('la del {0:long}')('2026-11-23')).toBe('la del 23 de noviembre de 2026');
    expect(en<[date: string]>('on {0:full}')('2026-11-23')).toBe('on Monday, November 23, 2026');
    expect(pt<[minutes: number]>('{0:clock}')(990)).toBe('16:30');
    expect(pt<[ms: number]>('{0:elapsed}')(50 * HOUR)).toBe('2 dias 2 h');
  });

  test('chooses a word by whether it speaks of one', () => {
    const left = es<[ms: number]>('{0:about:Queda|Quedan} {0:about}');
    expect([HOUR, 1.5 * HOUR, 2 * HOUR, 1000].map((ms) => left(ms))).toEqual([
      'Queda 1 h',
      'Quedan 1 h 30 min',
      'Quedan 2 h',
      'Queda menos de 1 min',
    ]);
  });

  test('counts none as the language does: «las 0:30», but «a 0:30»', () => {
    expect(es<[minutes: number]>('{0:hour:la|las}')(30)).toBe('las');
    expect(pt<[minutes: number]>('{0:hour:a|as}')(30)).toBe('a');
  });

  test('takes what fills a gap as it is, whatever it looks like', () => {
    expect(es<[a: string, b: string]>('{0} · {1}')('{1}', '$& {0:long}')).toBe('{1} · $& {0:long}');
  });
});

interface Gap {
  /** Which of the things the message is about fills it. */
  readonly place: string;
  readonly form: string;
}

/** The gaps of every pattern, by the path of its message. */
function gapsIn(words: MessageTree, path = ''): ReadonlyMap<string, readonly Gap[]> {
  const found = Object.entries(words).flatMap(([key, word]): readonly [string, readonly Gap[]][] => {
    if (typeof word === 'string') return [];
    if (typeof word !== 'function') return [...gapsIn(word, `${path}${key}.`)];
    const gaps = [...word.toJSON()['{}'].matchAll(/\{(.*?)\}/g)].map(([, gap = '']) => {
      const [place = '', form = ''] = gap.split(':');
      return { place, form };
    });
    return [[path + key, gaps]];
  });
  return new Map(found);
}

const FORMS = ['', 'full', 'long', 'short', 'month', 'clock', 'hour', 'span', 'elapsed', 'about', 'zone'];

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const gaps = gapsIn(calculatorWordsOf(language));

  test('write their gaps in forms that there are', () => {
    expect(gaps.size).toBeGreaterThan(30);
    expect([...gaps].filter(([, all]) => all.some(({ form }) => !FORMS.includes(form)))).toEqual([]);
  });

  test('are about nothing that the Spanish ones aren’t', () => {
    const spanish = gapsIn(calculatorWordsOf('es'));
    const told = (path: string) => spanish.get(path)?.map(({ place }) => place) ?? [];
    expect([...gaps].filter(([path, all]) => all.some(({ place }) => !told(path).includes(place)))).toEqual(
      [],
    );
  });
});

describe('words in a page', () => {
  test('are messages again once they are read', () => {
    const read = parseMessages(JSON.stringify(es('Versión del {0:long}.')), 'es');
    expect(typeof read === 'function' && Reflect.apply(read, undefined, ['2026-11-23'])).toBe(
      'Versión del 23 de noviembre de 2026.',
    );
  });

  test.each(LANGUAGES)('say in %s what they said before they were written', (language) => {
    const words = calculatorWordsOf(language);
    const read = parseMessages(JSON.stringify(words), language);
    expect(JSON.stringify(read)).toBe(JSON.stringify(words));
    expect(read).toHaveProperty('retry', words.retry);
    expect(read).toHaveProperty('inForce.case', expect.any(Function));
  });
});
