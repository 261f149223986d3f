import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_DUTIES } from '../../../data/starter/duties/packs.ts';
import type { StarterDuty } from '../../../data/starter/duties/read.ts';
import type { Dialect } from '../../../server/db/database.ts';
import { hasPostgres } from '../../support/postgres.ts';
import { create, definitionOf, found, grantedByAll, mayDo, perform, printable } from './records.ts';
import { RULES } from './rules.ts';
import { begunBy, finish, makeYear, owed, owedNow, read } from './tasks.ts';
import { type Holder, openWorld, type World } from './world.ts';

type Row = [name: string, duty: StarterDuty];
const named = (duties: readonly StarterDuty[]): Row[] => duties.map(duty => [`${duty.values.code} ${duty.servedIn ?? ''}`, duty]);
const servedBy = (by: StarterDuty['servedBy']): Row[] => named(ALL_DUTIES.filter(duty => duty.servedBy === by));

/** Records that nobody writes by hand, and the act that writes them. */
const VIA: Readonly<Record<string, string>> = { 'inspections.create': 'work_orders.check_work' };

/** Each duty of the packs, tried through the wire as who holds its post. */
export function coverageSuite(dialect: Dialect): void {
  const isThere = dialect === 'sqlite' || hasPostgres();
  describe.skipIf(!isThere)(isThere ? dialect : `${dialect} (no binaries for this platform)`, () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld(dialect);
      await makeYear(world);
    }, 60_000);
    afterAll(() => world?.close());

    /** Whoever holds the post; what everybody owes is shown by a mechanic. */
    const holderOf = (duty: StarterDuty): Holder => {
      const one = world.holders.get(duty.post === 'P00' ? 'P16' : duty.post);
      if (one === undefined) throw new Error(`nobody holds ${duty.post}`);
      return one;
    };

    describe('a rhythm brings its occurrence to the holder', () => {
      const periodic = ALL_DUTIES.filter(duty => duty.values.kind === 'periodic' && duty.servedBy !== 'task');
      it.each(named(periodic.filter(duty => duty.values.rhythm !== 'before_date')))('%s', async (_name, duty) => {
        expect(await owed(world, holderOf(duty), duty.values.code)).toMatchObject({ duty_id: `duty-${duty.values.code.toLowerCase()}` });
      });
    });

    describe('a record, made or finished by the holder and found in his list', () => {
      it.each(servedBy('record'))('%s', async (_name, duty) => {
        const [register = '', verb] = (duty.servedIn ?? '').split('.');
        const me = holderOf(duty);
        const waiting = await owedNow(world, me, duty);
        const row =
          verb === undefined ? await create(world, me, register, duty.fields) : await perform(world, me, register, verb, duty.fields);
        expect(await found(world, me, register, row.id)).toMatchObject({ id: row.id });
        if (typeof duty.values.closes_register !== 'string' || typeof duty.values.closes_date === 'string') return;
        for (const task of waiting)
          expect(await read(world, me, task.id), `the task of ${duty.values.code}`).toMatchObject({ state: 'done', proof_record: row.id });
      });

      it('closes the task that waited for it, in whatever rhythm', async () => {
        const sql = "SELECT count(*) AS closed FROM tasks WHERE state = 'done' AND proof_record IS NOT NULL";
        const tasks = await world.server.db.one<{ closed: number }>({ sql, parameters: [] });
        expect(tasks?.closed).toBeGreaterThan(40);
      });
    });

    describe('a task of its rhythm, owed on its day, finished with its proof and found done', () => {
      it.each(servedBy('task'))('%s', async (_name, duty) => {
        const me = holderOf(duty);
        const done = await finish(world, me, await owed(world, me, duty.values.code));
        expect(done).toMatchObject({ done_by: me.staffId, proof: duty.values.proof });
      });
    });

    describe('an event brings its task to the holder, whoever does it', () => {
      it.each(named(ALL_DUTIES.filter(duty => duty.values.kind === 'event')))('%s', async (_name, duty) => {
        const me = holderOf(duty);
        const { event, event_person: person, event_filter: filter } = duty.values as Readonly<Record<string, unknown>>;
        const [register = '', verb = ''] = (VIA[String(event)] ?? String(event)).split('.');
        const wanted = Object.entries((filter ?? {}) as object).map(([name, value]) => [name.replace(/_gte$/, ''), value]);
        const more = { ...Object.fromEntries(wanted), ...(typeof person === 'string' ? { [person]: me.staffId } : {}) };
        const doers = ['P04', 'P12', 'P03', 'P28', 'P25', 'P29', 'P01'].flatMap(post => world.holders.get(post) ?? []);
        const able = doers.filter(one => mayDo(one, register, verb));
        const doer = able.find(one => one.post !== me.post) ?? able[0] ?? me;
        const row =
          verb === 'create' ? await create(world, doer, register, [], more) : await perform(world, doer, register, verb, [], more);
        if (verb === 'approve') await grantedByAll(world, register, row.id);
        const begun = await begunBy(world, me, duty.values.code, VIA[String(event)] === undefined ? row.id : undefined);
        expect(begun.map(task => task.source_register)).toEqual([String(event).split('.')[0]]);
      });
    });

    describe('a rule refuses', () => {
      it.each(servedBy('rule'))('%s', async (_name, duty) => {
        const rule = RULES[duty.servedIn ?? ''];
        if (rule === undefined) throw new Error(`no case for the rule ${duty.servedIn}`);
        const { answer, status, names } = await rule(world, holderOf(duty));
        expect(answer.status, JSON.stringify(answer.body)).toBe(status);
        expect(JSON.stringify(answer.body)).toMatch(names);
      });
    });

    describe('a report answers the holder', () => {
      it.each(servedBy('report'))('%s', async (_name, duty) => {
        const answer = await world.call(holderOf(duty).cookie, 'GET', `/reports/${duty.servedIn}`);
        expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      });
    });

    describe('a paper has its route and its content', () => {
      const forms = servedBy('form');
      it.each(forms.filter(([, duty]) => duty.servedIn === 'job_description'))('%s', async (_name, duty) => {
        const filter = encodeURIComponent(JSON.stringify({ post_id: `post-${duty.post.toLowerCase()}`, state: 'in_force' }));
        const answer = await world.call(holderOf(duty).cookie, 'GET', `/post_duties?filter=${filter}&range=[0,199]`);
        expect((answer.body as readonly { source: string }[]).map(one => one.source)).toContain(duty.source);
      });

      it.each(forms.filter(([, duty]) => duty.servedIn !== 'job_description'))('%s', async (_name, duty) => {
        const [register = '', name] = (duty.servedIn ?? '').split('.');
        const paper = definitionOf(register).papers?.find(one => one.name === name);
        if (paper === undefined) throw new Error(`${register} prints no ${name}`);
        const row = await printable(world, holderOf(duty), register, paper);
        expect(paper.facts.filter(field => row[field] === undefined)).toEqual([]);
      });
    });
  });
}
