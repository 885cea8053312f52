import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import { Construct } from 'constructs'
import type { StageQueue } from './stage-queue.ts'
import { sends } from './wires.ts'

export interface AlarmsProps {
	/** Where they ring. */
	readonly toRender: StageQueue
}

/**
 * The alarms of embargoes and of articles that expire (adapters/scheduler-alarms.ts): a group of schedules, and the role as
 * which EventBridge Scheduler sends to the queue, for this account only
 * (https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html).
 */
export class Alarms extends Construct {
	readonly group: ScheduleGroup
	readonly role: Role
	readonly queue: StageQueue

	constructor(scope: Construct, id: string, { toRender }: AlarmsProps) {
		super(scope, id)
		// Nothing is lost with them: rendering an article sets its alarms, so a replay sets all of them anew.
		this.group = new ScheduleGroup(this, 'group', { removalPolicy: RemovalPolicy.DESTROY })
		this.role = new Role(this, 'role', {
			assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
				conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
			}),
		})
		this.queue = toRender
		sends(toRender).grant(this.role)
	}
}
