import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { SignInAgain } from '../../src/layout/SignInAgain.tsx';
import { signInAgain } from '../../src/providers/signInAgain.ts';

vi.mock('../../src/layout/SignInQuestion.tsx', () => {
  throw new Error('not to be had');
});

it('leaves no request waiting, however often the question cannot be loaded', async () => {
  render(<SignInAgain />);
  expect(await signInAgain()).toBe(false);
  expect(await signInAgain()).toBe(false);
});
