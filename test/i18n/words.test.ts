import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { sourceProgram, type Word, wordsOf } from './program.ts';

const program = sourceProgram();
const checker = program.getTypeChecker();
const sources = program
  .getSourceFiles()
  .filter(({ fileName }) => fileName.includes('/src/') && !fileName.includes('/node_modules/'));

const LANGUAGES = ['es', 'en', 'pt'] as const;
const words = { es: wordsOf(program, 'es'), en: wordsOf(program, 'en'), pt: wordsOf(program, 'pt') };

/** The keys by which an expression may reach into an object, or `undefined` for any. */
function keysOf(type: ts.Type): readonly string[] | undefined {
  const parts = type.isUnion() ? type.types : [type];
  const keys = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  return keys.length === parts.length ? keys : undefined;
}

/** The properties that a node reads. */
function readAt(node: ts.Node): readonly (ts.Symbol | undefined)[] {
  if (ts.isPropertyAccessExpression(node)) return [checker.getSymbolAtLocation(node.name)];
  if (ts.isElementAccessExpression(node)) {
    const from = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
    const keys = keysOf(checker.getTypeAtLocation(node.argumentExpression));
    return keys === undefined ? from.getProperties() : keys.map((key) => from.getProperty(key));
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const key = (node.propertyName ?? node.name).getText();
    return [checker.getTypeAtLocation(node.parent).getProperty(key)];
  }
  return [];
}

/** The declarations of every property that is read somewhere. */
function readProperties(): ReadonlySet<ts.Node> {
  const read = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    for (const symbol of readAt(node)) {
      for (const root of symbol === undefined ? [] : checker.getRootSymbols(symbol)) {
        for (const declaration of root.declarations ?? []) read.add(declaration);
      }
    }
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  return read;
}

/** What a word says: its texts, without the keys that its code compares with. */
function textsOf(node: ts.Node): readonly string[] {
  if (ts.isTypeNode(node) || ts.isCaseClause(node.parent)) {
    return ts.isCaseClause(node.parent) && node.parent.expression !== node ? inside(node) : [];
  }
  if (ts.isBinaryExpression(node.parent) && /^[!=]==$/.test(node.parent.operatorToken.getText())) return [];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return [node.text];
  return inside(node);
}

function inside(node: ts.Node): readonly string[] {
  const found: string[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...textsOf(child));
  });
  return found;
}

const texts = (word: Word) => textsOf(word.says);
const lettersOf = (text: string) => text.match(/\p{L}+/gu) ?? [];

test('the compiler understands every file, components included', () => {
  const broken = sources.flatMap((file) => program.getSyntacticDiagnostics(file));
  expect(broken.map(({ file, messageText }) => [file.fileName, messageText])).toEqual([]);
  expect(words.es.length).toBeGreaterThan(500);
});

test('every word is used', () => {
  const read = readProperties();
  expect(words.es.filter(({ property }) => !read.has(property)).map(({ name }) => name)).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('no word is empty', () => {
    const empty = words[language].filter(({ says }) => ts.isStringLiteral(says) && says.text.trim() === '');
    expect(empty.map(({ name }) => name)).toEqual([]);
  });
});

/** Sentences that read the same in Spanish and Portuguese. */
const ALIKE: readonly string[] = ['algo se extingue', 'Copiar como texto'];

test.each(['en', 'pt'] as const)('no sentence in %s is still the Spanish one', (language) => {
  const spanish = new Map(words.es.map((word) => [word.name, texts(word)]));
  const same = words[language].filter((word) =>
    texts(word).some(
      (text) => lettersOf(text).length > 2 && !ALIKE.includes(text) && spanish.get(word.name)?.includes(text),
    ),
  );
  expect(same.map((word) => [word.name, texts(word)])).toEqual([]);
});

/** Words and letters that Spanish has and the other language hasn't. */
const SPANISH = {
  en: /[ñ¿¡áéíóú]|(?<!\p{L})(el|los|las|del|de|que|para|con|por|sin|una|y|usted|su)(?!\p{L})/iu,
  pt: /[ñ¿¡]|(?<!\p{L})(el|los|las|del|hasta|según|y|con|sin|su|sus|una|un|usted|hay|después|cuando|días?|plazos?|festivos?)(?!\p{L})/iu,
} as const;

test.each(['en', 'pt'] as const)('no Spanish word is left in %s', (language) => {
  const left = words[language].filter((word) => texts(word).some((text) => SPANISH[language].test(text)));
  expect(left.map((word) => [word.name, texts(word)])).toEqual([]);
});
