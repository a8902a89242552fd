import { type Fault, formatFault } from './Fault';

/**
 * What is likely a slip of the author’s, and may be meant all the same: placed and worded like a fault, but the
 * story compiles.
 */
export type Remark = Fault;

/** `path:line:column  remark: what may be wrong; what was found; how to mend it`, on one line. */
export function formatRemark(remark: Remark): string {
  return formatFault({ ...remark, problem: `remark: ${remark.problem}` });
}
