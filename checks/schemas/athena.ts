import type { Standard } from '../samples/checker';

/** Columns of a CUR 2.0 data export that queries on split cost allocation data need. */
export const cur2: { readonly standard: Standard; readonly columns: readonly string[] } = {
  standard: {
    name: 'CUR 2.0 table dictionary',
    source: 'https://docs.aws.amazon.com/cur/latest/userguide/table-dictionary-cur2.html',
    version: '2026-08',
  },
  columns: [
    'bill_billing_period_start_date',
    'bill_billing_period_end_date',
    'bill_payer_account_id',
    'line_item_usage_account_id',
    'line_item_usage_start_date',
    'line_item_usage_end_date',
    'line_item_product_code',
    'line_item_usage_type',
    'line_item_operation',
    'line_item_resource_id',
    'line_item_line_item_type',
    'line_item_unblended_cost',
    'resource_tags',
    'cost_category',
    'product',
    'split_line_item_parent_resource_id',
    'split_line_item_actual_usage',
    'split_line_item_reserved_usage',
    'split_line_item_split_usage',
    'split_line_item_split_usage_ratio',
    'split_line_item_split_cost',
    'split_line_item_unused_cost',
    'split_line_item_net_split_cost',
    'split_line_item_net_unused_cost',
  ],
};

/** Functions of Trino, which Athena engine version 3 is built on, that samples use. */
export const trinoFunctions: { readonly standard: Standard; readonly names: readonly string[] } = {
  standard: {
    name: 'Trino functions',
    source: 'https://trino.io/docs/current/functions/list.html',
    version: 'Athena engine 3',
  },
  names: ['coalesce', 'count', 'date_trunc', 'element_at', 'map_keys', 'max', 'min', 'round', 'sum', 'avg', 'lower'],
};
