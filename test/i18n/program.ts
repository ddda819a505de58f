import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const SOURCE = resolve('src');

/** What an Astro component becomes for the compiler: its script, then its template as JSX. */
const VIRTUAL = '.astro.tsx';

/** A component's code with its template as an expression after it; styles and scripts say no words. */
function asTsx(astro: string): string {
  const [, script = '', template = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(astro) ?? [undefined, '', astro];
  const jsx = template
    .replace(/<!doctype html>/i, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/(?<=\s)\{(\w+)\}(?=[\s/>])/g, '$1={$1}')
    .replace(/<(style|script)\b[^>]*(?<!\/)>.*?<\/\1>/gs, '<></>');
  const props = /\binterface Props\b/.test(script) ? 'Props' : '{}';
  return `${script}\ndeclare const Astro: { readonly props: ${props} };\nexport default <>${jsx}</>;\n`;
}

/** Everything in `src/` as the compiler knows it, components included. */
export function sourceProgram(): ts.Program {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).map((file) => join(SOURCE, file));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    jsxImportSource: 'preact',
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const exists = host.fileExists.bind(host);
  const real = (path: string) => path.slice(0, -'.tsx'.length);
  const getFile = host.getSourceFile.bind(host);
  host.fileExists = (path) => exists(path.endsWith(VIRTUAL) ? real(path) : path);
  host.readFile = (path) => (path.endsWith(VIRTUAL) ? asTsx(readFileSync(real(path), 'utf8')) : read(path));
  host.getSourceFile = (path, language) =>
    path.endsWith(VIRTUAL)
      ? ts.createSourceFile(path, asTsx(readFileSync(real(path), 'utf8')), language, true, ts.ScriptKind.TSX)
      : getFile(path, language);
  const roots = files.flatMap((file) => {
    if (file.endsWith('.astro')) return [`${file}.tsx`];
    return /\.tsx?$/.test(file) ? [file] : [];
  });
  return ts.createProgram({ rootNames: roots, options, host });
}

/** A word of a language: where it stands among the others, and the node that says it. */
export interface Word {
  /** The file and the keys: `pages.ts: pages.state.draft`. */
  readonly name: string;
  readonly property: ts.ObjectLiteralElementLike;
  readonly says: ts.Node;
}

function* wordsIn(object: ts.ObjectLiteralExpression, path: string): Generator<Word> {
  for (const property of object.properties) {
    if (property.name === undefined) continue;
    const name = `${path}.${property.name.getText().replace(/^'|'$/g, '')}`;
    const says = ts.isPropertyAssignment(property) ? property.initializer : property;
    if (ts.isObjectLiteralExpression(says)) yield* wordsIn(says, name);
    else yield { name, property, says };
  }
}

/** What a file keeps to itself is part of a word that it exports. */
function isExported(statement: ts.Statement): statement is ts.VariableStatement {
  return (
    ts.isVariableStatement(statement) &&
    (statement.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** Every word of a language, in the order of its files. */
export function wordsOf(program: ts.Program, language: string): readonly Word[] {
  const folder = `${join(SOURCE, 'i18n', language)}/`;
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(folder))
    .flatMap((file) =>
      file.statements.filter(isExported).flatMap((statement) =>
        statement.declarationList.declarations.flatMap(({ name, initializer }) => {
          const object = initializer && ts.isAsExpression(initializer) ? initializer.expression : initializer;
          return object !== undefined && ts.isObjectLiteralExpression(object)
            ? [...wordsIn(object, `${file.fileName.slice(folder.length)}: ${name.getText()}`)]
            : [];
        }),
      ),
    );
}
