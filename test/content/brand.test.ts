import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accentFault, inTheDark, shadesOf, SURFACES } from '../../src/content/brand/accent.ts';
import { contrast } from '../../src/content/brand/colour.ts';
import { readSvg } from '../../src/content/brand/svg.ts';
import { load, problemsOf, withCopy, write } from './fixture.ts';

const BRAND = 'policies/turno-claro/brand.yaml';
const LOGO = 'policies/turno-claro/logo.svg';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 32">';
const DOT = `${SVG}<circle cx="16" cy="16" r="9"/></svg>`;

/** The problems of a policy with this brand and these files beside it. */
function problems(brand: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  return withCopy((folder) => {
    write(folder, BRAND, brand);
    for (const [name, text] of Object.entries(files)) write(folder, `policies/turno-claro/${name}`, text);
    return problemsOf(load(folder)).map(({ file, line, key, what, remedy }) => ({
      file,
      line,
      key,
      what,
      remedy,
    }));
  });
}

// Ratios that WCAG's own documents and common checkers give.
test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
])('%s on %s has a contrast of %d:1', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test('accents are measured on the surfaces that the style sheet has', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [index, name] of ['paper', 'surface', 'sunken'].entries()) {
    const { light, dark } = SURFACES;
    expect(tokens).toContain(`--${name}: light-dark(${light[index] ?? ''}, ${dark[index] ?? ''});`);
  }
});

describe.each(['#0b5cad', '#7a2e5d', '#b00020', '#006400', '#000000', '#4b0082'])('of %s', (accent) => {
  const dark = inTheDark(accent);

  test.each([
    ['light', accent],
    ['dark', dark],
  ] as const)('everything is legible in the %s theme', (theme, colour) => {
    const shades = shadesOf(colour, theme);
    for (const surface of [...SURFACES[theme], shades.soft, shades.ink]) {
      expect(contrast(shades.accent, surface)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test.each([
  ['#ffcc00', 'light'],
  ['#7fd0dc', 'light'],
  ['#0b5cad', 'dark'],
  ['#000000', 'dark'],
] as const)('instead of %s in the %s theme, one that is legible is proposed', (colour, theme) => {
  const proposed = /#[0-9a-f]{6}/.exec(accentFault(colour, theme)?.remedy ?? '')?.[0] ?? '';
  expect(accentFault(proposed, theme)).toBeUndefined();
});

test('brand.yaml has a name, and may have a colour', () => {
  expect(problems('name: A\naccent: azul\nslogan: b\n')).toEqual([
    {
      file: `content/${BRAND}`,
      line: 2,
      key: 'accent',
      what: '"azul" is not a colour.',
      remedy: 'write the colour in hexadecimal.',
    },
    {
      file: `content/${BRAND}`,
      line: 3,
      key: 'slogan',
      what: 'there is no such key here.',
      remedy: 'remove it.',
    },
  ]);
});

test.each([
  ['accent: #0b5cad', 'accent'],
  ["accent:\n  light: '#0b5cad'\n  dark: #8cc0ff", 'accent.dark'],
])('a colour without quotes is a comment, and the report says so: %s', (accent, key) => {
  expect(problems(`name: A\n${accent}\n`)).toMatchObject([
    {
      key,
      line: accent.split('\n').length + 1,
      what: 'the key has no value: without quotes, # begins a comment.',
      remedy: 'write the colour in quotes.',
    },
  ]);
});

test('a colour in which nobody could read is refused, with its contrast and a colour that serves', () => {
  const [problem, ...others] = problems("name: A\naccent: '#ffcc00'\n");
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ line: 2, key: 'accent' });
  // 1.51:1 on white; the sunken surface is darker.
  expect(problem?.what).toMatch(/^"#ffcc00" reaches a contrast of 1\.3\d:1 on the light theme's surfaces\.$/);
  expect(problem?.remedy).toMatch(/^write the nearest one that is legible: "#[0-9a-f]{6}"\.$/);
});

test('each theme has its own colour, checked there', () => {
  expect(problems("name: A\naccent:\n  light: '#0b5cad'\n  dark: '#8cc0ff'\n")).toEqual([]);
  expect(problems("name: A\naccent:\n  light: '#0b5cad'\n  dark: '#0b5cad'\n")).toMatchObject([
    { line: 4, key: 'accent.dark' },
  ]);
  expect(problems("name: A\naccent:\n  light: '#0b5cad'\n")).toMatchObject([
    { what: 'the key is missing.', key: 'accent.dark' },
  ]);
});

test('a brand reaches the catalog with the size of its logo', () => {
  const policy = withCopy((folder) => {
    write(folder, BRAND, "name: Turno\naccent: '#0b5cad'\nlogo: logo.svg\n");
    write(folder, LOGO, DOT);
    const loaded = load(folder);
    return 'catalog' in loaded ? loaded.catalog.policies[0] : undefined;
  });
  expect(policy?.brand).toMatchObject({
    name: 'Turno',
    accent: { light: { accent: '#0b5cad', ink: '#ffffff' } },
    logo: { file: 'logo.svg', type: 'image/svg+xml', width: 48, height: 32 },
  });
});

test('the logo is a file that is there, and no other picture is', () => {
  expect(problems('name: A\nlogo: logo.svg\n')).toEqual([
    {
      file: `content/${BRAND}`,
      line: 2,
      key: 'logo',
      what: 'there is no "logo.svg" beside brand.yaml.',
      remedy: 'put the file there.',
    },
  ]);
  expect(problems('name: A\n', { 'old.svg': DOT })).toMatchObject([
    { file: 'content/policies/turno-claro/old.svg', what: 'nothing reads this.' },
  ]);
  expect(problems('name: A\nlogo: ../logo.svg\n')).toMatchObject([
    { what: '"../logo.svg" is not the name of a logo.' },
  ]);
});

test('other sites that may frame the calculator are named by their origins', () => {
  const sites = ['https://a.example', 'http://localhost:8080', 'https://www.xn--halcn-3ta.example'];
  expect(problems(`name: A\nembed: [${sites.join(', ')}]\n`)).toEqual([]);
  expect(problems('name: A\nembed: []\n')).toMatchObject([{ key: 'embed' }]);
});

test('each of them is named once', () => {
  expect(
    problems('name: A\nembed:\n  - https://a.example\n  - https://b.example\n  - https://a.example\n'),
  ).toEqual([
    {
      file: `content/${BRAND}`,
      line: 5,
      key: 'embed.2',
      what: '"https://a.example" is named already.',
      remedy: 'remove one of the two.',
    },
  ]);
});

test.each([
  ['https://a.example/', 'write it as https://a.example.'],
  ['https://A.example/contacto?a=b', 'write it as https://a.example.'],
  ['https://a.example:443', 'write it as https://a.example.'],
  ['https://halcón.example', 'write it as https://xn--halcn-3ta.example.'],
  ['http://a.example', 'write it as https://a.example.'],
  ['http://a.example:8080/b', 'write it as https://a.example:8080.'],
  ['http://localhost.a.example', 'write it as https://localhost.a.example.'],
  ['a.example', 'write each site by its scheme and its host.'],
  ['https://*.a.example', 'write each site by its scheme and its host.'],
  ["https://a.example;script-src'unsafe-inline'", 'write each site by its scheme and its host.'],
  ['ftp://a.example', 'write each site by its scheme and its host.'],
])('%s is no origin', (site, remedy) => {
  expect(problems(`name: A\nembed:\n  - "${site}"\n`)).toEqual([
    {
      file: `content/${BRAND}`,
      line: 3,
      key: 'embed.0',
      what: `"${site}" is not the origin of a site.`,
      remedy,
    },
  ]);
});

test('a PNG logo is a PNG image, and small', () => {
  const fault = (bytes: Uint8Array) => problems('name: A\nlogo: logo.png\n', { 'logo.png': bytes });
  const png = Buffer.alloc(64);
  Buffer.from('89504e470d0a1a0a', 'hex').copy(png);
  png.writeUInt32BE(40, 16);
  png.writeUInt32BE(20, 20);
  expect(fault(png)).toEqual([]);
  expect(fault(Buffer.from('GIF89a'))).toMatchObject([{ what: 'this is no PNG image.' }]);
  expect(fault(Buffer.concat([png, Buffer.alloc(30_000)]))).toMatchObject([
    { what: 'the logo has 30064 bytes.' },
  ]);
});

describe('a drawing is refused', () => {
  test.each([
    ['a script', `${SVG}<script>alert(1)</script></svg>`],
    ['foreign content', `${SVG}<foreignObject/></svg>`],
    ['a picture from elsewhere', `${SVG}<image href="https://a.example/a.png"/></svg>`],
    ['a link', `${SVG}<a href="#"><path d="M0 0"/></a></svg>`],
    ['a handler', `${SVG}<path onclick="alert(1)" d="M0 0"/></svg>`],
    ['a style', `${SVG}<path style="fill:red" d="M0 0"/></svg>`],
    ['a reference out of it', `${SVG}<path fill="url(https://a.example/a.svg#b)" d="M0 0"/></svg>`],
    ['an entity', `${SVG}<path fill="&#117;rl(x)" d="M0 0"/></svg>`],
    ['a document type', `<!DOCTYPE svg>${DOT}`],
    ['a comment', `${SVG}<!-- <script> --></svg>`],
    ['words', `${SVG}Turno</svg>`],
    ['a shape alone', '<path d="M0 0"/>'],
    ['two drawings', `${DOT}${DOT}`],
    ['an open end', `${SVG}<g>`],
    ['crossed ends', `${SVG}<g><defs></g></defs></svg>`],
    ['nothing', ''],
    ['no size', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'],
  ])('for %s', (_name, svg) => {
    expect(readSvg(svg)).toHaveProperty('what');
  });

  test('and the report says on which line', () => {
    expect(readSvg(`${SVG}\n<path d="M0 0"/>\n<script/></svg>`)).toMatchObject({
      position: { line: 3, column: 1 },
    });
  });

  test.each([
    ['an element', `${SVG}\n  <script/></svg>`, { line: 2, column: 3 }],
    ['words', `${SVG}\n  Turno</svg>`, { line: 2, column: 3 }],
    ['what is not closed', `${SVG}\n <g>\n  <path d="M0 0"/>\n`, { line: 2, column: 2 }],
  ])('and where %s stands', (_what, svg, position) => {
    expect(readSvg(svg)).toMatchObject({ position });
    expect(problems('name: A\nlogo: logo.svg\n', { 'logo.svg': svg })).toMatchObject([
      { file: 'content/policies/turno-claro/logo.svg', line: position.line },
    ]);
  });
});

test('a drawing of shapes, gradients and its own title is read', () => {
  const own = '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs>';
  expect(readSvg(`${SVG}<title>Turno</title>${own}<path fill='url(#a)' d="M0 0"/></svg>\n`)).toEqual({
    width: 48,
    height: 32,
  });
});
