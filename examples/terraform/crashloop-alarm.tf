# From a crashing container to the agent: a CloudWatch alarm on a Container Insights metric, an EventBridge rule on the
# alarm's state change, and the Lambda function that starts the agent.
# Needs: Terraform 1.9 or newer; hashicorp/aws 6.66 or newer; Container Insights with enhanced observability on the
#        cluster; the Lambda function of examples/python/start_agent.py, already deployed.

terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.66, < 7.0"
    }
  }
}

provider "aws" {
  region = var.region
}

variable "region" {
  description = "Region of the cluster, for example ap-northeast-2"
  type        = string
}

variable "cluster_name" {
  description = "Name of the EKS cluster"
  type        = string
}

variable "namespace" {
  description = "Namespace of the workload"
  type        = string
}

variable "workload" {
  description = "Deployment, StatefulSet or DaemonSet: Container Insights puts its name into PodName"
  type        = string
}

variable "starter_function_name" {
  description = "Name of the Lambda function that starts the agent"
  type        = string
}

data "aws_lambda_function" "starter" {
  function_name = var.starter_function_name
}

resource "aws_cloudwatch_metric_alarm" "crashloop" {
  alarm_name          = "eks-crashloop-${var.cluster_name}-${var.namespace}-${var.workload}"
  alarm_description   = "A container of ${var.namespace}/${var.workload} waits in CrashLoopBackOff"
  namespace           = "ContainerInsights"
  metric_name         = "pod_container_status_waiting_reason_crash_loop_back_off"
  statistic           = "Maximum"
  period              = 60
  evaluation_periods  = 5
  threshold           = 0
  comparison_operator = "GreaterThanThreshold"
  # No data means no container is waiting.
  treat_missing_data = "notBreaching"

  dimensions = {
    ClusterName = var.cluster_name
    Namespace   = var.namespace
    PodName     = var.workload
  }
}

resource "aws_cloudwatch_event_rule" "crashloop" {
  name        = "eks-crashloop-alarm"
  description = "Crash-loop alarms that have just gone off"

  event_pattern = file("${path.module}/../eventbridge/crashloop-alarm-rule.json")
}

resource "aws_cloudwatch_event_target" "starter" {
  rule = aws_cloudwatch_event_rule.crashloop.name
  arn  = data.aws_lambda_function.starter.arn

  retry_policy {
    maximum_event_age_in_seconds = 3600
    maximum_retry_attempts       = 3
  }
}

resource "aws_lambda_permission" "eventbridge" {
  statement_id  = "AllowCrashloopRule"
  action        = "lambda:InvokeFunction"
  function_name = data.aws_lambda_function.starter.function_name
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.crashloop.arn
}
