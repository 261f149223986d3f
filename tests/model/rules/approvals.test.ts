import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ApprovalRule,
  type Asking,
  approverOf,
  askedOf,
  type Delegation,
  fits,
  leftToAsk,
  type Organisation,
  type Place,
  refusalOf,
  ruleErrors,
  ruleFor,
  type Step,
  standInsOf,
  superiorsOf,
} from '../../../model/rules/approvals.ts';

const RULE: ApprovalRule = {
  id: 'r',
  rank: 50,
  amount_from_fen: null,
  amount_below_fen: null,
  department_id: null,
  post_id: null,
  applicant: 'anybody',
  of_kind: null,
};
const ASKING: Asking = {
  amount_fen: 50_000,
  departments: new Set(['bays', 'service']),
  posts: new Set(['fitter']),
  isManager: false,
  kind: 'travel',
};

describe('a rule', () => {
  it.each<[Partial<ApprovalRule>, Partial<Asking>, boolean]>([
    [{}, {}, true],
    [{ amount_from_fen: 50_000 }, {}, true],
    [{ amount_from_fen: 50_001 }, {}, false],
    [{ amount_below_fen: 50_000 }, {}, false],
    [{ amount_below_fen: 50_001 }, {}, true],
    [{ amount_below_fen: 1 }, { amount_fen: null }, true],
    [{ amount_from_fen: 1 }, { amount_fen: null }, false],
    [{ amount_from_fen: 0 }, { amount_fen: null }, true],
    [{ department_id: 'service' }, {}, true],
    [{ department_id: 'parts' }, {}, false],
    [{ post_id: 'fitter' }, {}, true],
    [{ post_id: 'manager' }, {}, false],
    [{ applicant: 'managers' }, {}, false],
    [{ applicant: 'managers' }, { isManager: true }, true],
    [{ applicant: 'others' }, { isManager: true }, false],
    [{ of_kind: 'travel' }, {}, true],
    [{ of_kind: 'travel' }, { kind: null }, false],
  ])('%j fits %j: %s', (rule, asking, wanted) => {
    expect(fits({ ...RULE, ...rule }, { ...ASKING, ...asking })).toBe(wanted);
  });

  it('of the lowest rank holds, the older one of two alike, none where none fits', () => {
    const rules = [
      { ...RULE, id: 'b', rank: 10, amount_from_fen: 100_000 },
      { ...RULE, id: 'd', rank: 20 },
      { ...RULE, id: 'c', rank: 20 },
      { ...RULE, id: 'a', rank: 90 },
    ];
    expect(ruleFor(rules, ASKING)?.id).toBe('c');
    expect(ruleFor(rules, { ...ASKING, amount_fen: 100_000 })?.id).toBe('b');
    expect(ruleFor([], ASKING)).toBeUndefined();
  });

  it('says what is wrong with it', () => {
    const ok = [{ approver: 'superior' }];
    const key = (name: string) => ({ key: `resources.approval_rules.errors.${name}` });
    expect(ruleErrors({ steps: ok })).toEqual({});
    expect(ruleErrors({ steps: [] })).toEqual({ steps: key('no_step') });
    expect(ruleErrors({ steps: ok, amount_from_fen: 100, amount_below_fen: 100 })).toEqual({ amount_below_fen: key('no_amount') });
    expect(ruleErrors({ steps: [...ok, { approver: 'post' }, { approver: 'person', person_id: 'x' }] })).toEqual({
      steps: { 1: { post_id: { key: 'validation.required' } } },
    });
  });
});

const place = (staff_id: string, manager_id: string | null, department_id = 'bays', post_id = 'fitter', is_main = true): Place => ({
  staff_id,
  manager_id,
  department_id,
  post_id,
  is_main,
});
const ORG: Organisation = {
  places: [
    place('boss', null, 'whole', 'gm'),
    place('manager', 'boss', 'service', 'manager'),
    place('lead', 'manager', 'bays', 'lead'),
    place('fitter', 'lead'),
    place('painter', 'lead'),
    place('clerk', 'boss', 'office', 'clerk'),
    place('clerk2', 'boss', 'bays', 'clerk'),
  ],
  departments: new Map([
    ['whole', { parent_id: null, head_id: 'boss' }],
    ['service', { parent_id: 'whole', head_id: 'manager' }],
    ['bays', { parent_id: 'service', head_id: 'lead' }],
    ['office', { parent_id: 'whole', head_id: null }],
  ]),
  present: new Map([
    ['boss', ['owner']],
    ['manager', ['service_manager']],
    ['lead', ['workshop_supervisor']],
    ['fitter', []],
    ['clerk', ['hr']],
    ['clerk2', ['hr']],
  ]),
};
const about = (applicant: string | null, department: string | null, ...barred: string[]) => ({
  applicant,
  department,
  barred: new Set(applicant === null ? barred : [applicant, ...barred]),
});

describe('a step asks', () => {
  it.each<[string, Step, ReturnType<typeof about>, string | undefined]>([
    ['the superior', { approver: 'superior' }, about('fitter', 'bays'), 'lead'],
    ['the next one up where he may not decide', { approver: 'superior' }, about('fitter', 'bays', 'lead'), 'manager'],
    ['an owner where nobody is above', { approver: 'superior' }, about('boss2', 'whole'), 'boss'],
    ['nobody where the only owner asks himself', { approver: 'superior' }, about('boss', 'whole'), undefined],
    ['an owner where nobody asks', { approver: 'superior' }, about(null, 'bays'), 'boss'],
    ['the head of the department', { approver: 'department_head' }, about('fitter', 'bays'), 'lead'],
    ['the head above when he is the applicant', { approver: 'department_head' }, about('lead', 'bays'), 'manager'],
    ['the head above where there is none', { approver: 'department_head' }, about('clerk', 'office'), 'boss'],
    ['the holder of the post in the same department', { approver: 'post', post_id: 'clerk' }, about('fitter', 'bays'), 'clerk2'],
    ['the other holder when the first may not', { approver: 'post', post_id: 'clerk' }, about('fitter', 'bays', 'clerk2'), 'clerk'],
    ['the superior where a post is vacant', { approver: 'post', post_id: 'vacant' }, about('fitter', 'bays'), 'lead'],
    ['who has the role', { approver: 'role', role: 'service_manager' }, about('fitter', 'bays'), 'manager'],
    ['the superior of a person who has left', { approver: 'person', person_id: 'painter' }, about('fitter', 'bays'), 'lead'],
    ['the person', { approver: 'person', person_id: 'clerk' }, about('fitter', 'bays'), 'clerk'],
    ['the superior where the person is unknown', { approver: 'person', person_id: 'x' }, about('fitter', 'bays'), 'lead'],
  ])('%s', (_, step, subject, wanted) => {
    expect(approverOf(step, subject, ORG)).toBe(wanted);
  });

  it.each<[string, Step, ReturnType<typeof about>, string[]]>([
    ['every holder of the post, the nearest first', { approver: 'post', post_id: 'clerk' }, about('fitter', 'bays'), ['clerk2', 'clerk']],
    ['not the applicant, though he holds it', { approver: 'post', post_id: 'clerk' }, about('clerk', 'office'), ['clerk2']],
    ['not who is barred', { approver: 'post', post_id: 'clerk' }, about('fitter', 'bays', 'clerk2'), ['clerk']],
    ['not who cannot sign in', { approver: 'post', post_id: 'fitter' }, about('lead', 'bays'), ['fitter']],
    ['as a vacant post where the applicant alone holds it', { approver: 'post', post_id: 'lead' }, about('lead', 'bays'), ['manager']],
    ['as a vacant post where all are barred', { approver: 'post', post_id: 'clerk' }, about('clerk', 'bays', 'clerk2'), ['boss']],
    ['the superior where the post is vacant', { approver: 'post', post_id: 'vacant' }, about('fitter', 'bays'), ['lead']],
    ['everybody with the role', { approver: 'role', role: 'hr' }, about('fitter', 'bays'), ['clerk', 'clerk2']],
    ['one superior', { approver: 'superior' }, about('fitter', 'bays'), ['lead']],
    ['one head', { approver: 'department_head' }, about('fitter', 'bays'), ['lead']],
    ['nobody where the only owner asks himself', { approver: 'role', role: 'owner' }, about('boss', 'whole'), []],
  ])('%s', (_, step, subject, wanted) => {
    expect(askedOf(step, subject, ORG)).toEqual(wanted);
  });

  it('ends where superiors go in a circle', () => {
    const circle = { ...ORG, places: [place('a', 'b'), place('b', 'c'), place('c', 'a')] };
    expect(superiorsOf(circle, 'a')).toEqual(['b', 'c']);
  });

  it('never somebody who is barred, absent or unable to sign in, whatever the organisation', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const maybe = fc.option(name, { nil: null });
    const org = fc.record({
      places: fc.array(
        fc.record({ staff_id: name, manager_id: maybe, department_id: maybe, post_id: fc.constantFrom('p', 'q'), is_main: fc.boolean() }),
        { maxLength: 12 },
      ),
      departments: fc.array(fc.tuple(name, fc.record({ parent_id: maybe, head_id: maybe })), { maxLength: 6 }).map(pairs => new Map(pairs)),
      present: fc
        .array(fc.tuple(name, fc.subarray(['owner', 'hr', 'service_manager'])), { maxLength: 6 })
        .map(pairs => new Map<string, readonly string[]>(pairs)),
    });
    const step = fc.oneof(
      fc.constantFrom<Step>({ approver: 'superior' }, { approver: 'department_head' }, { approver: 'role', role: 'hr' }),
      name.map((person_id): Step => ({ approver: 'person', person_id })),
      fc.constantFrom('p', 'q').map((post_id): Step => ({ approver: 'post', post_id })),
    );
    fc.assert(
      fc.property(org, step, maybe, maybe, fc.array(name, { maxLength: 3 }), (organisation, of, applicant, department, barred) => {
        const subject = about(applicant, department, ...barred);
        const asked = approverOf(of, subject, organisation);
        const all = askedOf(of, subject, organisation);
        expect(all[0]).toBe(asked);
        expect(new Set(all).size).toBe(all.length);
        for (const one of all) expect([subject.barred.has(one), organisation.present.has(one)]).toEqual([false, true]);
        if (asked === undefined) {
          // Nobody is asked only where no owner could decide.
          const owners = [...organisation.present].filter(([person, roles]) => roles.includes('owner') && !subject.barred.has(person));
          expect(owners).toEqual([]);
        } else {
          expect(subject.barred.has(asked)).toBe(false);
          expect(organisation.present.has(asked)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('stand-ins', () => {
  const given = (from_id: string, to_id: string, more: Partial<Delegation> = {}): Delegation => ({
    from_id,
    to_id,
    from_on: '2026-11-20',
    back_on: '2026-11-25',
    kinds: [],
    ...more,
  });
  it.each<[string, Delegation[], string[]]>([
    ['nobody', [], []],
    ['one', [given('a', 'b')], ['b']],
    ['his own stand-in too', [given('a', 'b'), given('b', 'c')], ['b', 'c']],
    ['not on the day when he is back', [given('a', 'b', { back_on: '2026-11-24' })], []],
    ['from the first day on', [given('a', 'b', { from_on: '2026-11-24' })], ['b']],
    ['not before', [given('a', 'b', { from_on: '2026-11-25', back_on: '2026-11-26' })], []],
    ['for this kind', [given('a', 'b', { kinds: ['advances'] }), given('a', 'c', { kinds: ['budgets'] })], ['b']],
    ['a chain breaks where the kind differs', [given('a', 'b'), given('b', 'c', { kinds: ['budgets'] })], ['b']],
    ['a circle ends', [given('a', 'b'), given('b', 'c'), given('c', 'a')], ['b', 'c']],
    ['nobody for himself', [given('a', 'a')], []],
  ])('%s', (_, delegations, wanted) => {
    expect([...standInsOf('a', 'advances', '2026-11-24', delegations)].sort()).toEqual(wanted);
  });

  it('end, whatever stands in for what, and never hold the person himself', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const some = fc.array(fc.tuple(name, name), { maxLength: 25 });
    fc.assert(
      fc.property(some, pairs => {
        const found = standInsOf(
          'a',
          'advances',
          '2026-11-24',
          pairs.map(([from, to]) => given(from, to)),
        );
        expect(found.has('a')).toBe(false);
        for (const one of found) expect(pairs.some(([, to]) => to === one)).toBe(true);
      }),
    );
  });
});

describe('who may decide a step', () => {
  const asks = (
    me: string,
    asked: string | null,
    more: { standIns?: string[]; deciders?: string[]; barred?: string[]; gone?: boolean } = {},
  ) =>
    refusalOf(me, asked === null ? null : asked.split(' '), {
      barred: new Set(more.barred ?? []),
      standIns: new Set(more.standIns ?? []),
      deciders: new Set(more.deciders ?? []),
      isPresent: more.gone !== true,
    });
  it.each<[string, ReturnType<typeof asks>, ReturnType<typeof asks>]>([
    ['who is asked', asks('a', 'a'), undefined],
    ['nobody else', asks('b', 'a'), 'not_asked'],
    ['any of several', asks('b', 'a b c'), undefined],
    ['nobody but them', asks('d', 'a b c'), 'not_asked'],
    ['not the applicant among them', asks('b', 'a b', { barred: ['b'] }), 'same_person'],
    ['not who has left of them', asks('b', 'a b', { gone: true }), 'has_left'],
    ['a stand-in of one of them', asks('d', 'a b', { standIns: ['d'] }), undefined],
    ['a stand-in', asks('b', 'a', { standIns: ['b'] }), undefined],
    ['not the applicant as a stand-in', asks('b', 'a', { standIns: ['b'], barred: ['b'] }), 'same_person'],
    ['not who has decided before as a stand-in', asks('b', 'a', { standIns: ['b'], deciders: ['b'] }), 'decided_before'],
    ['who is asked again by himself', asks('a', 'a', { deciders: ['a'] }), undefined],
    ['whoever has the right where nobody is named', asks('a', null), undefined],
    ['but not twice', asks('a', null, { deciders: ['a'] }), 'decided_before'],
    ['nobody who has left', asks('a', 'a', { gone: true }), 'has_left'],
  ])('%s', (_, got, wanted) => {
    expect(got).toBe(wanted);
  });

  it.each<[string[], Parameters<typeof leftToAsk>[1], string[]]>([
    [['a'], undefined, ['a']],
    [['a'], { asked: 'a', decided: 'b' }, []],
    [['b'], { asked: 'a', decided: 'b' }, []],
    [['c'], { asked: 'a', decided: 'b' }, ['c']],
    [['c'], { asked: null, decided: 'b' }, ['c']],
    [['a', 'b', 'c'], { asked: 'a', decided: 'b' }, ['c']],
    [['a', 'b'], { asked: 'a', decided: 'a' }, ['b']],
    [['a', 'b'], { asked: 'a', decided: 'b' }, []],
    [['a', 'b'], { asked: null, decided: null }, ['a', 'b']],
  ])('of %j, after %j, asks %j and passes over where that is nobody', (asked, before, wanted) => {
    expect(leftToAsk(asked, before)).toEqual(wanted);
  });
});
