/**
 * A mode of transport that is closed, and what becomes of the products that go by it.
 *
 * <p>Never here: what a way costs or how long it takes; that is {@code jobs.routes}. Read {@code Detours}.
 */
package app.tradewind.jobs.scenarios.lane;
