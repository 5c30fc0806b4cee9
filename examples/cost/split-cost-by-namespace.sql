-- What each namespace of each cluster cost in one month, unused capacity included.
-- Needs: Athena engine 3 on a CUR 2.0 data export with split cost allocation data for EKS; change month and database.
-- The keys of resource_tags depend on your export: SELECT DISTINCT map_keys(resource_tags) shows them.
SELECT
  element_at(resource_tags, 'aws_eks_cluster_name') AS cluster,
  element_at(resource_tags, 'aws_eks_namespace') AS namespace,
  ROUND(SUM(COALESCE(split_line_item_split_cost, 0) + COALESCE(split_line_item_unused_cost, 0)), 2) AS total_cost
FROM cost_reports.cost_and_usage_report
WHERE bill_billing_period_start_date = TIMESTAMP '2026-10-01 00:00:00'
  AND split_line_item_parent_resource_id <> ''
GROUP BY 1, 2
ORDER BY total_cost DESC
LIMIT 10
