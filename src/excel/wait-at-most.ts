/** Une attente en cours : quand elle est finie, et de quoi cesser d'attendre. */
export interface Wait {
  readonly over: Promise<void>;
  readonly stop: () => void;
}

/** Attend un certain temps, en millisecondes. */
export function waitAtMost(milliseconds: number): Wait {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return {
    over,
    stop: () => {
      clearTimeout(timer);
    },
  };
}
