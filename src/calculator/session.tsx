import { instant, MINUTE } from '../sla/instant.ts';
import { formatAddress, parseAddress } from './address.ts';
import { type Actions, FORM, RETRY } from './calculator.tsx';
import { load } from './loaded.ts';
import { type Model, type Setting, understand } from './model.ts';
import { fetchPart, type PartName, type Parts } from './parts.ts';
import { screenIn } from './screen.tsx';
import { type State, subjectOf } from './state.ts';
import { fetchVersion } from './versions.ts';

/**
 * Runs the calculator in an element: one model, shown anew whenever it changes. Everything is loaded
 * when the model first needs it.
 */
export function run(root: HTMLElement, setting: Setting): void {
  const asked = parseAddress(location.search);
  let model: Model = {
    state: asked,
    sent: false,
    editing: asksNothing(asked),
    now: present(),
    loaded: { [setting.initial.date]: { type: 'ready', value: setting.initial } },
    parts: {},
  };

  const set = (changes: Partial<Model>): void => {
    model = { ...model, ...changes };
    show();
  };

  /** What is to be done once a part is here. */
  const awaiting = new Map<PartName, readonly (() => void)[]>();

  /** Does what needs a part, once that is here. */
  function withPart(name: PartName, act: () => void = () => undefined): void {
    const { type } = model.parts[name] ?? {};
    if (type === 'ready') {
      act();
      return;
    }
    awaiting.set(name, [...(awaiting.get(name) ?? []), act]);
    if (type === 'loading') return;
    load<Parts[PartName]>(
      () => fetchPart(name, setting.loaders),
      (part) => {
        set({ parts: { ...model.parts, [name]: part } });
        if (part.type === 'loading') return;
        const acts = awaiting.get(name) ?? [];
        awaiting.delete(name);
        if (part.type === 'ready') for (const each of acts) each();
      },
    );
  }

  /** From the first touch on, the page is alive. */
  function touch(): void {
    if (model.parts.live === undefined) withPart('live');
  }

  /** The ids of what takes the focus once the first of them is there, unless the reader has moved it since. */
  let awaited: { readonly ids: readonly string[]; readonly from: Element | null } | undefined;

  /** Moves the focus to what is awaited, if it is there. What it is folded away in is opened. */
  function focus(isComing: boolean): void {
    if (!awaited) return;
    const { ids, from } = awaited;
    const { activeElement } = document;
    // The form takes it for a field that it doesn't ask for.
    const [place] = ids.flatMap((id) => {
      const isRest = isComing && id === FORM && ids.length > 1;
      return isRest ? [] : (document.getElementById(id) ?? []);
    });
    const isMoved = activeElement !== from && activeElement !== document.body;
    if (!place && !isMoved) return;
    awaited = undefined;
    if (!place || isMoved) return;
    const fold = place.closest('details:not([open])');
    fold?.toggleAttribute('open', true);
    place.focus();
    const [field = place.id] = ids;
    if (fold && field !== place.id) awaited = { ids: [field], from: place };
  }

  let isWritten = true;

  /** Brings the address up to date once the answer is on the screen: browsers take longer to do it than to compute. */
  function write(): void {
    if (!isWritten) return;
    isWritten = false;
    requestAnimationFrame(() => {
      setTimeout(() => {
        isWritten = true;
        history.replaceState(history.state, '', location.pathname + formatAddress(model.state));
      });
    });
  }

  const actions: Actions = {
    withPart,
    change(state) {
      // What is missing of another question is no mistake yet.
      const sent = model.sent && subjectOf(state) === subjectOf(model.state);
      set({ state, sent, now: present() });
      write();
    },
    update: set,
    goTo(id) {
      awaited = { ids: [id], from: document.activeElement };
      set({});
    },
    ask(...ids) {
      awaited = { ids: [...new Set([...ids, FORM])], from: document.activeElement };
      const isThere = model.editing || ids.some((id) => document.getElementById(id));
      if (!isThere) history.pushState(OPENED, '');
      set(isThere ? {} : { editing: true });
    },
    retry() {
      const withoutFailed = <T extends { readonly type: string }>(all: Readonly<Record<string, T>>) =>
        Object.fromEntries(Object.entries(all).filter(([, { type }]) => type !== 'failed'));
      // What fails again is asked for again.
      awaited = { ids: [...(awaited?.ids ?? []), RETRY], from: document.activeElement };
      set({ loaded: withoutFailed(model.loaded), parts: withoutFailed(model.parts) });
      touch();
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        set({ copied: text });
      } catch {
        set({ refused: text });
      }
    },
  };

  const draw = screenIn(root, touch);
  let isShown = false;

  function show(): void {
    let understood = understand(model, setting);
    if (understood.asksForMore && !model.editing) {
      model = { ...model, editing: true };
      understood = understand(model, setting);
    }
    const { needed, data, needs } = understood;
    const isComing = needs.some((name) => (model.parts[name]?.type ?? 'loading') === 'loading');
    // The page's own form stays until there is one to take its place.
    isShown ||= !(model.editing && (isComing || model.parts.live?.type === 'loading'));
    if (isShown) draw({ ...model, ...setting, ...actions, ...understood });
    focus(isComing);
    if (needed && data === undefined) {
      load(
        () => fetchVersion(needed),
        (version) => {
          set({ loaded: { ...model.loaded, [needed.date]: version } });
        },
      );
    }
    for (const name of needs) if (model.parts[name] === undefined) withPart(name);
  }

  function refresh(): void {
    if (document.visibilityState === 'visible') set({ now: present() });
  }

  /** What is left changes by the minute; a hidden page is brought up to date when it is seen again. */
  function tick(): void {
    setTimeout(
      () => {
        refresh();
        tick();
      },
      MINUTE - (Date.now() % MINUTE),
    );
  }
  document.addEventListener('visibilitychange', refresh);

  /** Back from the form that an answer was opened to is that answer. */
  addEventListener('popstate', () => {
    const said = parseAddress(location.search);
    const isSame = formatAddress(said) === formatAddress(model.state);
    // A link within the page changes nothing.
    if (isSame && location.hash !== '') return;
    const editing = history.state === OPENED || asksNothing(said);
    set({ state: isSame ? model.state : said, editing, sent: false });
  });

  if (model.editing) touch();
  else show();
  tick();
}

/** What the history holds of an answer whose form was opened. */
const OPENED = 'opened';

/** Whether an address asks for nothing, not even wrongly. */
const asksNothing = (state: State): boolean => state.rejected.length === 0 && formatAddress(state) === '';

const present = () => instant(Date.now());
