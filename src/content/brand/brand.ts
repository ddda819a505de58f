import type * as z from 'zod';
import type { Brand } from '../model.ts';
import { parse } from '../explain.ts';
import type { Problem, Warning } from '../problem.ts';
import { readData } from '../read/document.ts';
import { problemOf } from '../read/folder.ts';
import type { PolicyFiles } from '../read/survey.ts';
import { brandSchema } from '../schema/brand.ts';
import { didYouMean, listed, quoted } from '../suggest.ts';
import { readLogo } from './logo.ts';

interface BrandRead {
  readonly brand?: Brand;
  readonly problems: readonly Problem[];
  readonly blanks: readonly Warning[];
}

/** Reads how a policy's provider looks; a picture that nothing names is a problem, too. */
export function readBrand({ brand: file, pictures }: PolicyFiles): BrandRead {
  const data = file && readData(file);
  const { value, problems } = parse(brandSchema, data?.data);
  const named = value?.logo;
  const found = pictures.find(({ base }) => base === named);
  const logo = found && readLogo(found, found.base);
  const look = value && withoutLogo(value);
  const names = pictures.map(({ base }) => base);
  const all: readonly Problem[] = [
    ...(data?.problems ?? []),
    ...problems,
    ...(data?.data !== undefined && named !== undefined && found === undefined
      ? [
          {
            file: data.data.file,
            ...data.data.valueAt(['logo']),
            key: 'logo',
            what: `there is no ${quoted(named)} beside brand.yaml.`,
            allowed: names.length > 0 ? listed(names) : 'an SVG or PNG file in the same folder.',
            remedy: didYouMean(named, names, 'put the file there'),
          },
        ]
      : []),
    ...(logo !== undefined && 'problem' in logo ? [logo.problem] : []),
    // What couldn't be read may well name them.
    ...(file !== undefined && value === undefined ? [] : pictures.filter((picture) => picture !== found)).map(
      (picture) =>
        problemOf(picture, {
          what: 'nothing reads this.',
          allowed: 'the one picture that brand.yaml names as its logo.',
          remedy: `write logo: ${picture.base} in brand.yaml, or remove the file.`,
        }),
    ),
  ];
  const mark = logo !== undefined && 'logo' in logo ? logo : {};
  return {
    ...(look === undefined ? {} : { brand: { ...look, ...mark } }),
    problems: all,
    blanks: data?.blanks ?? [],
  };
}

function withoutLogo({ logo: _file, ...look }: z.infer<typeof brandSchema>): Omit<Brand, 'logo'> {
  return look;
}
