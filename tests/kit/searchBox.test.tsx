import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchBox } from '../../src/kit/SearchBox.tsx';
import { renderKit } from './support/renderKit.tsx';

describe('the search box', () => {
  const asked: string[] = [];
  const onSearch = (text: string): void => {
    asked.push(text);
  };
  beforeEach(async () => {
    asked.length = 0;
    await renderKit(<SearchBox value="" onSearch={onSearch} placeholder="姓名" />);
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    cleanup();
  });
  const wait = (): void => act(() => void vi.advanceTimersByTime(1000));

  it('asks once, when the typing pauses', () => {
    const box = screen.getByLabelText('姓名');
    fireEvent.change(box, { target: { value: 'm' } });
    fireEvent.change(box, { target: { value: 'mz' } });
    wait();
    expect(asked).toEqual(['mz']);
  });
  it('does not take the letters of a composition for a question', () => {
    const box = screen.getByLabelText('姓名');
    fireEvent.compositionStart(box);
    fireEvent.change(box, { target: { value: 'ma' } });
    wait();
    expect(asked).toEqual([]);
    fireEvent.change(box, { target: { value: '马' } });
    fireEvent.compositionEnd(box);
    wait();
    expect(asked).toEqual(['马']);
  });
  it('clears with Escape at once', () => {
    const box = screen.getByLabelText('姓名');
    fireEvent.change(box, { target: { value: '马' } });
    wait();
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(asked).toEqual(['马', '']);
  });
});
