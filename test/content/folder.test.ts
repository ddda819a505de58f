import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/content/load.ts';
import { load, PLAN, POLICY, problemsOf, VERSION, withCopy, write } from './fixture.ts';

/** The problems after a folder was changed, without what `allowed` says. */
function after(alter: (folder: string) => void) {
  return withCopy((folder) => {
    alter(folder);
    return problemsOf(load(folder)).map(({ file, line, what, remedy }) => ({ file, line, what, remedy }));
  });
}

const one = (path: string, what: string, remedy: string) => ({
  file: `content/${path}`,
  line: 1,
  what,
  remedy,
});
const at = (path: string, what: string, remedy: string) => [one(path, what, remedy)];
const GUIDE = 'create it; content/README.md shows how.';
const CREATE = 'create one; content/README.md shows how.';

describe('what a site needs is there', () => {
  test('a content folder', () => {
    expect(loadCatalog('/nowhere/content')).toEqual({
      problems: [
        {
          file: '/nowhere/content',
          line: 1,
          column: 1,
          what: 'there is no content folder here, or it cannot be read.',
          allowed: 'a folder with site.yaml and policies/.',
          remedy: 'run the command from the project, or set CONTENT_DIR to the folder.',
        },
      ],
      sound: { policies: [] },
    });
  });

  test('in an empty folder, the site and its policies are missing', () => {
    expect(
      after((folder) => {
        ['site.yaml', 'policies'].forEach((name) => {
          rmSync(join(folder, name), { recursive: true });
        });
      }),
    ).toEqual([
      one('policies', 'there is no policy.', CREATE),
      one('site.yaml', 'the file is missing.', GUIDE),
    ]);
  });

  test('a version', () => {
    expect(
      after((folder) => {
        rmSync(join(folder, VERSION), { recursive: true });
      }),
    ).toEqual(at('policies/turno-claro', 'the policy has no version.', CREATE));
  });

  test('the text of a version', () => {
    expect(
      after((folder) => {
        rmSync(join(folder, POLICY));
      }),
    ).toEqual(at(POLICY, 'the file is missing.', GUIDE));
  });

  test('a plan', () => {
    const problems = after((folder) => {
      rmSync(join(folder, PLAN));
    });
    expect(problems).toContainEqual(one(`${VERSION}/plans`, 'the version has no plan.', CREATE));
  });
});

describe('nothing lies where nobody reads it', () => {
  test('a misspelt folder', () => {
    const problems = after((folder) => {
      renameSync(join(folder, VERSION, 'plans'), join(folder, VERSION, 'plan'));
    });
    expect(problems).toContainEqual(
      one(`${VERSION}/plan`, 'nothing reads this.', 'did you mean plans? If not, remove it.'),
    );
  });

  test('a stray file', () => {
    expect(
      after((folder) => {
        write(folder, `${VERSION}/notes.txt`, '');
      }),
    ).toEqual(at(`${VERSION}/notes.txt`, 'nothing reads this.', 'remove it.'));
  });

  test('a translation into a language that has no pages', () => {
    expect(
      after((folder) => {
        write(folder, `${VERSION}/policy.fr.mdx`, '');
        write(folder, `${VERSION}/plans/base.EN.mdx`, '');
      }),
    ).toEqual([
      ...at(
        `${VERSION}/plans/base.EN.mdx`,
        'the site has no pages in "EN".',
        'did you mean en? If not, take the file out.',
      ),
      ...at(`${VERSION}/policy.fr.mdx`, 'the site has no pages in "fr".', 'take the file out.'),
    ]);
  });

  test('a file among the policies', () => {
    expect(
      after((folder) => {
        write(folder, 'policies/notes.md', '');
      }),
    ).toEqual(at('policies/notes.md', 'this is a file.', 'make it a folder.'));
  });

  test('a folder where a file should be', () => {
    expect(
      after((folder) => {
        rmSync(join(folder, POLICY));
        mkdirSync(join(folder, POLICY));
      }),
    ).toEqual(at(POLICY, 'this is a folder.', 'make it a file.'));
  });

  test('hidden files are ignored', () => {
    expect(
      after((folder) => {
        write(folder, `${VERSION}/.DS_Store`, '\u0000');
      }),
    ).toEqual([]);
  });
});

describe('addresses', () => {
  const renamed = (slug: string) =>
    after((folder) => {
      renameSync(join(folder, 'policies/turno-claro'), join(folder, 'policies', slug));
    });

  test.for(['search', '404', 'en', '_astro', 'calculator'])('the site needs "%s" for itself', (slug) => {
    expect(renamed(slug)).toEqual(
      at(`policies/${slug}`, `the site needs the address "${slug}" for itself.`, 'rename the folder.'),
    );
  });

  test.for([
    ['Turno Claro', 'write it as turno-claro.'],
    ['turno_claro', 'write it as turno-claro.'],
    ['Año', 'write it as ano.'],
    ['7', 'choose another key.'],
    ['constructor', 'choose another key.'],
  ] as const)('"%s" is no slug', ([slug, remedy]) => {
    expect(renamed(slug)).toEqual(at(`policies/${slug}`, `"${slug}" cannot be an address.`, remedy));
  });

  test.for(['2026-02-30', '2026-2-3', '20260301', '0001-01-01', '2026-03-01b'])(
    '"%s" is not the date of a version',
    (date) => {
      expect(
        after((folder) => {
          renameSync(join(folder, VERSION), join(folder, 'policies/turno-claro', date));
        }),
      ).toEqual(
        at(`policies/turno-claro/${date}`, `"${date}" is not the date of a version.`, 'rename the folder.'),
      );
    },
  );

  test("a plan's file is named by its key", () => {
    expect(
      after((folder) => {
        write(folder, `${VERSION}/plans/Plano Dois.mdx`, '');
      }),
    ).toEqual(at(`${VERSION}/plans/Plano Dois.mdx`, '"Plano Dois" is not a key.', 'write it as plano-dois.'));
  });
});

describe('links on the disk', () => {
  test('a link that leads to itself is an error', () => {
    expect(
      after((folder) => {
        symlinkSync('loop.mdx', join(folder, VERSION, 'plans/loop.mdx'));
      }),
    ).toEqual(
      at(
        `${VERSION}/plans/loop.mdx`,
        'this cannot be read.',
        'check the link that leads to it, and its permissions.',
      ),
    );
  });

  test('a link to a folder above it ends somewhere', () => {
    const problems = after((folder) => {
      symlinkSync('..', join(folder, 'policies/loop'));
    });
    expect(problems).toContainEqual(one('policies/loop', 'the policy has no version.', CREATE));
  });
});

test('site.yaml has an address that ends with a slash', () => {
  const site = 'title: A\ndescription: B\naddress: https://a.example/sla\nlanguage: es\n';
  expect(
    after((folder) => {
      write(folder, 'site.yaml', site);
    }),
  ).toEqual([
    {
      file: 'content/site.yaml',
      line: 3,
      what: '"https://a.example/sla" is not an address of a site.',
      remedy: 'write where the site is served, lower case, with a slash at the end.',
    },
  ]);
});
