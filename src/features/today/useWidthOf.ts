import { useEffect, useState } from 'react';

/** A ref, and the width in pixels of the element that it is given to, as it is now; `initial` until it is known. */
export function useWidthOf(initial: number): [ref: (element: HTMLElement | null) => void, width: number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? initial));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, initial]);
  return [setElement, width];
}
