import type { Flow, FlowState } from '../../content/model.ts';

/** Where a state stands in the picture, in the picture's units. */
export interface PlacedState {
  readonly state: FlowState;
  /** The name in lines that fit the box. */
  readonly lines: readonly string[];
  /** The box's upper left corner. */
  readonly x: number;
  readonly y: number;
}

/** The picture of a flow: boxes from above to below, and the arrows between them as SVG paths. */
export interface FlowPicture {
  readonly width: number;
  readonly height: number;
  readonly states: readonly PlacedState[];
  readonly arrows: readonly string[];
}

export const BOX = { width: 156, height: 60, gapX: 22, gapY: 38 } as const;

/** Room beside the boxes for the arrows that lead back up. */
const MARGIN = 26;
const LINE_LENGTH = 18;

/** The length of an arrow's head. */
const HEAD = 7;

/** How many steps each state is from the nearest start. */
function depths({ start, states }: Flow): ReadonlyMap<string, number> {
  const found = new Map(start.map((key) => [key, 0]));
  for (const [key, depth] of found) {
    const next = states.find((state) => state.key === key)?.next ?? [];
    // A map goes on to the entries that are added while it is walked.
    for (const follower of next) if (!found.has(follower)) found.set(follower, depth + 1);
  }
  return found;
}

/** Words in lines of a box's length. */
function wrap(name: string): readonly string[] {
  return name.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    return last === undefined || longer.length > LINE_LENGTH
      ? [...lines, word]
      : [...lines.slice(0, -1), longer];
  }, []);
}

/**
 * Lays a flow out: each state on the row of its distance from the start, in the order of the
 * content; arrows lead down or across, and those back to an earlier row pass at the side.
 *
 * @example layFlow(flow).states[0] // { state: …, lines: ['Nuevo'], x: 26, y: 2 }
 */
export function layFlow(flow: Flow): FlowPicture {
  const depth = depths(flow);
  const rows = Map.groupBy(flow.states, ({ key }) => depth.get(key) ?? 0);
  const most = Math.max(...[...rows.values()].map(({ length }) => length));
  const step = { x: BOX.width + BOX.gapX, y: BOX.height + BOX.gapY };
  const width = most * step.x - BOX.gapX + 2 * MARGIN;

  const placed = [...rows].flatMap(([row, states]) => {
    const left = (width - (states.length * step.x - BOX.gapX)) / 2;
    return states.map((state, column): PlacedState => ({
      state,
      lines: wrap(state.name),
      x: left + column * step.x,
      y: 2 + row * step.y,
    }));
  });
  const arrows = placed.flatMap((from) =>
    placed.filter(({ state }) => from.state.next.includes(state.key)).map((to) => arrow(from, to, width)),
  );
  return { width, height: rows.size * step.y - BOX.gapY + 4, states: placed, arrows };
}

function arrow(from: PlacedState, to: PlacedState, width: number): string {
  const centre = BOX.width / 2;
  if (to.y > from.y) {
    const [x1, y1, x2, y2] = [from.x + centre, from.y + BOX.height, to.x + centre, to.y - HEAD];
    const bend = (y1 + y2) / 2;
    return `M${x1} ${y1}C${x1} ${bend} ${x2} ${bend} ${x2} ${y2}`;
  }
  if (to.y === from.y) {
    const y = from.y + BOX.height / 2;
    return to.x > from.x
      ? `M${from.x + BOX.width} ${y}L${to.x - HEAD} ${y}`
      : `M${from.x} ${y}L${to.x + BOX.width + HEAD} ${y}`;
  }
  // On the side where the earlier state stands, so that the arrow crosses no other box.
  const onRight = to.x + centre > width / 2;
  const [y1, y2] = [from.y + BOX.height * 0.65, to.y + BOX.height * 0.5];
  const [x1, x2, side] = onRight
    ? [from.x + BOX.width, to.x + BOX.width + HEAD, width - 2]
    : [from.x, to.x - HEAD, 2];
  return `M${x1} ${y1}C${side} ${y1} ${side} ${y2} ${x2} ${y2}`;
}
