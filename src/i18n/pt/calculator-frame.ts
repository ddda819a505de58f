import type { FrameWords } from '../es/calculator-frame.ts';
import { messagesIn } from '../message.ts';

const message = messagesIn('pt');
const atReport = message<[date: string]>('Conforme a versão de {0:long}, vigente no momento do registro.');
const otherAtReport = message<[date: string]>('No momento do registro, vigorava a de {0:long}.');

/** The Portuguese of what stands around every answer. */
export const frame: FrameWords = {
  cameBy: message('Canal: {0}.'),
  withOption: message('Opção: {0}.'),
  pausedOn: message('Em pausa desde {0}, ainda aberta.'),
  pausedBetween: message('Em pausa de {0} até {1}.'),
  withoutMistakes: 'O resultado não considera o que falta corrigir.',
  inForce: {
    case: atReport,
    comparison: atReport,
    term: message('Conforme a versão de {0:long}, vigente na data informada.'),
    availability: message('Conforme a versão de {0:long}, vigente no início do mês.'),
  },
  latest: message('Conforme a versão de {0:long}.'),
  pinned: message('Conforme a versão de {0:long}, a que foi pedida.'),
  otherInForce: {
    case: otherAtReport,
    comparison: otherAtReport,
    term: message('Na data informada, vigora a de {0:long}.'),
    availability: message('No início do mês, vigora a de {0:long}.'),
  },
  briefClause: message('cláusula {0}'),
  clause: message('{0} {1}'),
  share: 'Compartilhar, salvar ou imprimir',
  permalink: 'Link permanente para este cálculo',
  copy: 'Copiar o link',
  copied: 'Link copiado',
  /** What only paper says. */
  sheet: message('Calculado: {0} ({1}).'),
  digest: message('SHA-256 da versão: {0}'),
};
