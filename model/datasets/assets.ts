import { defineDataset } from '../kernel/dataset.ts';
import { choice } from '../kernel/kinds/choice.ts';
import { reference } from '../kernel/kinds/reference.ts';
import { toolModels } from '../resources/assets/tool_models.ts';
import { TOOL_STATES } from '../resources/assets/tools.ts';
import { suppliers } from '../resources/parts/suppliers.ts';

const { category } = toolModels.fields;
const state = choice(TOOL_STATES);
const { kind } = suppliers.fields;

/** Where the tools are. */
export const toolsByState = defineDataset({
  name: 'tools_by_state',
  access: { resource: 'tools', groups: ['card'] },
  register: 'tools',
  dimensions: {
    tool_id: { field: reference('tools', { required: true }), drill: 'id' },
    state: { field: state, drill: 'state', words: ['tools', 'state'] },
    model_id: { field: reference('tool_models', { required: true }), drill: 'model_id' },
    category: { field: category, words: ['tool_models', 'category'] },
    keeper_id: { field: reference('staff'), drill: 'keeper_id' },
  },
  measures: {
    tools: { kind: 'integer', formula: 'count' },
    qty: { kind: 'integer', formula: 'sum' },
    cost: { kind: 'money', formula: 'sum', needs: { resource: 'tools', group: 'cost' } },
  },
  filters: { state, model_id: reference('tool_models', { required: true }), category, keeper_id: reference('staff') },
});

/** Whom the station buys from. */
export const suppliersByKind = defineDataset({
  name: 'suppliers_by_kind',
  access: { resource: 'suppliers', groups: ['card'] },
  register: 'suppliers',
  dimensions: {
    supplier_id: { field: reference('suppliers', { required: true }), drill: 'id' },
    kind: { field: kind, drill: 'kind', words: ['suppliers', 'kind'] },
  },
  measures: { suppliers: { kind: 'integer', formula: 'count' } },
  filters: { kind },
});
