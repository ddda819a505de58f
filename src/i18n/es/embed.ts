import type { Shape } from '../shape.ts';

/** The Spanish of the calculator in a frame of another site. Every language has a module of this shape. */
export const embed = {
  /** In the frame. */
  links: 'Los enlaces se abren en otra pestaña.',
  whole: (site: string) => `Calculadora completa en ${site}`,

  /** How it gets there. */
  offer: (provider: string) => `Poner esta calculadora en el sitio de ${provider}`,
  title: (provider: string) => `La calculadora en el sitio de ${provider}`,
  lead: 'Copie el código en el HTML de la página, en el lugar donde deba aparecer la calculadora. Se adapta al ancho de ese lugar y a los colores claros u oscuros de quien la lee.',
  code: 'Código para insertarla',
  copy: 'Copiar el código',
  copied: 'Código copiado',
  allowed: 'Los navegadores la muestran únicamente dentro de estos sitios:',
  chosen: 'Si agrega datos a su dirección, se abre con ellos ya elegidos:',
  policy: 'Si el sitio tiene una política de seguridad de contenido, debe admitir:',
  withoutScript:
    'El script ajusta la altura. Sin él, la calculadora conserva la del código y se desplaza por dentro.',
  sample: 'Así se ve',
};

/** Those words in any language. */
export type EmbedWords = Shape<typeof embed>;
