/**
 * Small cases of sending stock ahead, solved exactly: what learned or annealed policies are compared with.
 *
 * <p>Never here: anything a whole catalogue could be planned with; the state space grows too fast. Read
 * {@code AllocationCase}, then {@code AllocationProgram}.
 */
package app.tradewind.stock.route.exact;
