import {
  type Dispatch,
  type RefObject,
  type SetStateAction,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { address } from "./address.ts";

/** The state of each visit of a view, for the back button. */
const visits = new Map<string | undefined, Map<string, unknown>>();

function keptOfVisit(): Map<string, unknown> {
  const { entry } = address.get();
  const kept = visits.get(entry) ?? new Map();
  // Without the Navigation API, visits have no keys.
  if (entry !== undefined) visits.set(entry, kept);
  return kept;
}

/** `useState` for state that Back restores and the address lacks. The name is unique in the view. */
export function useKept<State>(name: string, initial: State | (() => State)): [State, Dispatch<SetStateAction<State>>] {
  const [kept] = useState(keptOfVisit);
  const [state, setState] = useState<State>(kept.has(name) ? () => kept.get(name) as State : initial);
  useEffect(() => void kept.set(name, state), [kept, name, state]);
  return [state, setState];
}

/**
 * Restores the scroll position of a view when it is long enough, unless the user scrolls first; and stores it from then on.
 *
 * @param of The scrolling element. Default: the window.
 */
export function useKeptScroll(name: string, of?: RefObject<HTMLElement | null>): { readonly initialOffset: number } {
  const [kept] = useState(keptOfVisit);
  const [initialOffset] = useState(() => (kept.get(name) as number | undefined) ?? 0);
  const wanted = useRef<number | undefined>(initialOffset);
  const scrollTo = useCallback(() => {
    const element = of ? of.current : document.documentElement;
    if (wanted.current === undefined || !element) return;
    element.scrollTop = wanted.current;
    // Displays with fractional pixels round.
    if (Math.abs(element.scrollTop - wanted.current) <= 1) wanted.current = undefined;
  }, [of]);
  useLayoutEffect(scrollTo);
  // Added once: a replaced listener misses an event in flight.
  useEffect(() => {
    const target = of ? of.current : window;
    if (!target) return;
    const onScroll = () => {
      const element = of ? of.current : document.documentElement;
      if (wanted.current === undefined && element) kept.set(name, element.scrollTop);
    };
    const onUser = () => {
      wanted.current = undefined;
    };
    const grown = new ResizeObserver(scrollTo);
    if (!of) grown.observe(document.body);
    target.addEventListener("scroll", onScroll, { passive: true });
    for (const event of USER_EVENTS) target.addEventListener(event, onUser, { passive: true });
    return () => {
      grown.disconnect();
      target.removeEventListener("scroll", onScroll);
      for (const event of USER_EVENTS) target.removeEventListener(event, onUser);
    };
  }, [kept, name, of, scrollTo]);
  return { initialOffset };
}

const USER_EVENTS = ["wheel", "pointerdown", "keydown"];
