import type { EmbedWords } from '../es/embed.ts';

/** The English of the calculator in a frame of another site. */
export const embed: EmbedWords = {
  links: 'Links open in a new tab.',
  whole: (site) => `The whole calculator at ${site}`,

  offer: (provider) => `Put this calculator in the site of ${provider}`,
  title: (provider) => `The calculator in the site of ${provider}`,
  lead: 'Copy the code into the HTML of the page, where the calculator is to appear. It adapts to the width of that place and to the light or dark colours of whoever reads it.',
  code: 'Code to embed it',
  copy: 'Copy the code',
  copied: 'Code copied',
  allowed: 'Browsers show it only within these sites:',
  chosen: 'With data added to its address, it opens with them already chosen:',
  policy: 'If the site has a content security policy, it has to allow:',
  withoutScript:
    'The script adjusts the height. Without it, the calculator keeps the one in the code and scrolls inside.',
  sample: 'What it looks like',
};
