import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { type ImportState, nextState, type Remembered, recall, START, toRemember } from './state.ts';
import { type Choices, imports, type Preview, type Progress } from './wire.ts';

const LIMIT_BYTES = 20 * 1024 * 1024;
const POLL_MS = 400;

export interface ImportActs {
  readonly state: ImportState;
  /** How far the writing is; undefined before it has begun. */
  readonly progress: Progress | undefined;
  readonly remembers: boolean;
  readonly setRemembers: (yes: boolean) => void;
  readonly choose: (file: File) => void;
  readonly change: (choices: Choices) => void;
  readonly write: () => void;
  readonly stop: () => void;
  readonly undo: () => void;
  readonly restart: () => void;
}

const isRunning = (progress: Progress | undefined): boolean =>
  progress === undefined || progress.state === 'staging' || progress.state === 'writing';

/** One import from the file to the end, and what can be done at each step. */
export function useImport(register: string): ImportActs {
  const translate = useTranslate();
  const queries = useQueryClient();
  const [state, dispatch] = useReducer(nextState, START);
  const [remembered, setRemembered] = useStore<Remembered | null>(`import.${register}`, null);
  const [remembers, setRemembers] = useStore('import.remember', true);
  /** Answers that come after a newer question are not shown. */
  const asked = useRef(0);
  const { preview, choices, batch } = state;
  const key = ['import', batch];
  const { data: progress } = useQuery({
    queryKey: key,
    queryFn: () => imports.progress(batch ?? ''),
    enabled: batch !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state: { data } }) => (isRunning(data) ? POLL_MS : false),
  });

  const ask = useCallback(
    async <T>(work: () => Promise<T>, then: (value: T) => void): Promise<void> => {
      asked.current += 1;
      const mine = asked.current;
      try {
        const value = await work();
        if (mine === asked.current) then(value);
      } catch (error) {
        const sentence = error instanceof Error && error.message !== '' ? error.message : translate('bb.problem.other');
        if (mine === asked.current) dispatch({ type: 'failed', error: sentence });
      }
    },
    [translate],
  );
  const show = useCallback((found: Preview) => dispatch({ type: 'previewed', preview: found }), []);

  const choose = (file: File): void => {
    if (file.size > LIMIT_BYTES) {
      dispatch({ type: 'failed', error: translate('bb.imports.too_large') });
      return;
    }
    dispatch({ type: 'chosen', choices: {} });
    const read = async (): Promise<Preview> => {
      const found = await imports.upload(register, file);
      const mapping = recall(found, remembered ?? undefined);
      if (mapping === undefined) return found;
      dispatch({ type: 'chosen', choices: { mapping } });
      return imports.preview(found.token, { mapping });
    };
    void ask(read, show);
  };
  const change = (next: Choices): void => {
    if (preview === undefined) return;
    dispatch({ type: 'chosen', choices: next });
    void ask(() => imports.preview(preview.token, next), show);
  };
  const write = (): void => {
    if (preview === undefined) return;
    if (remembers && preview.layout !== 'wide') setRemembered(toRemember(preview));
    dispatch({ type: 'asked' });
    void ask(
      () => imports.commit(preview.token, choices),
      answer => dispatch({ type: 'started', batch: answer.batch_id }),
    );
  };
  const act = (name: 'cancel' | 'undo'): void => {
    if (batch === undefined) return;
    dispatch({ type: 'asked' });
    void ask(
      () => imports[name](batch),
      answer => {
        queries.setQueryData(key, answer);
        dispatch({ type: 'answered' });
      },
    );
  };

  const ended = progress?.state;
  useEffect(() => {
    if (ended === 'done' || ended === 'undone') void queries.invalidateQueries({ predicate: query => query.queryKey[0] !== 'import' });
  }, [ended, queries]);

  return {
    state,
    progress,
    remembers,
    setRemembers,
    choose,
    change,
    write,
    stop: () => act('cancel'),
    undo: () => act('undo'),
    restart: () => dispatch({ type: 'restarted' }),
  };
}
