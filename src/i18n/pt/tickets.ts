import { formatClock, formatDate } from '../format.ts';
import { formatNumber, formatPercent } from '../numbers.ts';
import type { TicketWords } from '../es/tickets.ts';
import { verdict } from './calculator-verdict.ts';
import { messagesIn } from '../message.ts';

const message = messagesIn('pt');
const count = (amount: number): string => formatNumber(amount, 'pt');
const long = (date: string): string => formatDate(date, 'pt', 'long');
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
/** What may stand there instead. */
const choices = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` Pode ser: ${quoted(names)}.`;

/** The Portuguese of what comes of a file of tickets. */
export const words: TicketWords = {
  moment: (date, minutes) =>
    `${formatDate(date, 'pt', 'short')} de ${date.slice(0, 4)}, ${formatClock(minutes)}`,
  percent: (percent) => formatPercent(percent, 'pt'),
  count,

  refused: {
    empty: 'O arquivo está vazio. A primeira linha deve ter os nomes das colunas.',
    'no-rows': 'Há só uma linha com os nomes das colunas. Acrescente abaixo uma linha por chamado.',
    'no-header':
      'Faltam os nomes das colunas: a única linha não tem nenhum que se entenda. Ponha-os na primeira linha e, abaixo, uma linha por chamado.',
    'too-big': (most) =>
      `O arquivo tem mais de ${count(most)} MB, o que um celular consegue ler. Divida-o, por exemplo, por mês.`,
    'too-many-rows': (most) =>
      `O arquivo tem mais de ${count(most)} chamados, o que um celular consegue mostrar. Divida-o, por exemplo, por mês.`,
    binary: 'Isso não é um arquivo de texto. Escolha um CSV, ou copie e cole as células da sua planilha.',
    workbook:
      'Isso é uma pasta de trabalho de planilha. Salve-a como CSV (“Salvar como… CSV UTF-8”), ou copie e cole as células.',
    twice: (first, second) =>
      `Duas colunas dizem a mesma coisa: “${first}” e “${second}”. Mude o nome da que não conta, ou remova-a.`,
    lacks: {
      at: (names) =>
        `Falta a coluna que diz quando cada chamado foi registrado. Pode se chamar: ${quoted(names)}.`,
      plan: (names) =>
        `Falta a coluna do plano. Acrescente-a com o nome ${quoted(names)}, ou escolha acima o plano de todos os chamados.`,
      severity: (names) => `Falta a coluna da severidade. Pode se chamar: ${quoted(names)}.`,
    },
  },

  line: (line) => `Linha ${count(line)}`,
  row: 'A linha',
  mistake: (column, shown, reason) =>
    shown === '' ? `${column}: ${reason}` : `${column}: “${shown}”. ${reason}`,
  unreadable: {
    'day-first':
      'Não é uma data com hora que se entenda. Escreva, por exemplo, 2026-11-20 16:30 ou 20/11/2026 16:30.',
    'month-first':
      'Não é uma data com hora que se entenda. Escreva, por exemplo, 2026-11-20 16:30 ou 11/20/2026 16:30.',
  },
  withoutTime: 'Falta a hora: sem ela não se sabe quando vence. Escreva, por exemplo, 2026-11-20 16:30.',
  otherOrder: {
    'day-first':
      'Essa data só existe se o mês vier primeiro, e lê-se o dia primeiro. Se o seu arquivo põe o mês antes, escolha isso acima.',
    'month-first':
      'Essa data só existe se o dia vier primeiro, e lê-se o mês primeiro. Se o seu arquivo põe o dia antes, escolha isso acima.',
  },
  pauseForm:
    'Uma pausa se escreve 2026-11-20 16:30..2026-11-20 18:00; se continua aberta, 2026-11-20 16:30.. e nada mais.',
  tooManyCells: (cells, columns) =>
    `Tem ${count(cells)} células e o arquivo ${count(columns)} colunas. Um texto com o separador deve ficar entre aspas.`,
  unclosed: 'Abre aspas que nunca se fecham, e por isso o resto do arquivo ficou dentro delas.',
  missing: (names) => `Não diz nada.${choices(names)}`,
  missingMoment: 'Não diz quando foi registrado. Escreva, por exemplo, 2026-11-20 16:30.',
  unknown: (date, names) => `A versão de ${long(date)} não o tem.${choices(names)}`,
  unknownVersion: (dates) => `A política não tem essa versão.${choices(dates)}`,
  notInPlan: (plan, names) => `O plano ${plan} não o inclui.${choices(names)}`,
  notInCategory: (category, names) =>
    `Não é uma severidade do tipo de solicitação “${category}”.${choices(names)}`,
  notFor: (request) => `Esse modo não pode ser pedido para “${request}”.`,
  gap: (before, after) =>
    `Essa hora não existiu: o relógio foi adiantado. As mais próximas são ${before} e ${after}.`,
  twice:
    'Essa hora ocorreu duas vezes, porque o relógio foi atrasado. Escreva-a com a diferença para UTC, por exemplo 2026-11-01 01:30-05:00.',
  endsBeforeStart: 'A pausa deve terminar depois de começar.',
  beforeReport: 'É antes do registro.',
  notYet: 'Essa data ainda não chegou: confira o ano, e o dia e o mês.',
  beforeFirstVersion: (date) =>
    `Nenhuma versão desta política estava vigente: a primeira vale desde ${long(date)}.`,

  status: {
    met: 'No prazo',
    late: 'Atrasado',
    open: 'Aberto',
    paused: 'Em pausa',
    overdue: 'Vencido',
    unknown: 'Sem dado',
    undated: 'Sem prazo',
  },
  verdict,
  open: message('{0:about:Falta|Faltam} {0:about} de tempo corrido'),
  overdue: message('Venceu há {0:about} e não consta que tenha sido cumprido'),
  due: (moment) => `Vence: ${moment}`,
  doneAt: (moment) => `Cumprido: ${moment}`,
  reportedAt: (moment) => `Registrado: ${moment}`,
  paused: {
    open: message('Em pausa: {0:span:falta|faltam} contar {0:span} de horário de atendimento'),
    real: message('Em pausa: {0:span:falta|faltam} contar {0:span} de tempo corrido'),
  },
  none: 'A política não promete um prazo',
  routed: (name) => `Passa para ${name}: nenhum plano lhe dá um prazo`,
  beyondHorizon: (from, to) => `Fora do calendário da versão, de ${long(from)} a ${long(to)}`,

  progress: (done, total) => `${count(done)} de ${count(total)} chamados`,
  finished: (rows, mistaken, late) =>
    `${rows === 1 ? 'Um chamado lido' : `${count(rows)} chamados lidos`}: ${count(late)} ${late === 1 ? 'atrasado ou vencido' : 'atrasados ou vencidos'}, ${
      mistaken === 1 ? 'um com erros' : `${count(mistaken)} com erros`
    }.`,
  noPercent: 'Nada para medir ainda',
  windows1252:
    'O arquivo não está em UTF-8: suas letras foram lidas como Windows-1252, como o Excel as salva. Confira os acentos.',
  ignored: (names) => `Colunas que não são usadas e ficam no resultado: ${quoted(names)}.`,
  untold: (metrics) =>
    `O arquivo não diz quando se cumpriu: ${quoted(metrics)}. Disso só se mostra o vencimento.`,

  result: {
    version: 'Versão aplicada',
    due: (metric) => `${metric}: vencimento`,
    status: (metric) => `${metric}: situação`,
    minutes: (metric) => `${metric}: minutos de folga (negativos: de atraso)`,
    says: (metric) => `${metric}: resultado`,
    mistakes: 'Erros',
    file: 'chamados-com-prazos.csv',
  },
};
