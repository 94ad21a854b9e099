/**
 * By which way a product should go: gathers what is known of it, has duty and tax worked out by the market's
 * rules, and asks the engine. What is missing is named a way at a time, never guessed.
 *
 * <p>Never here: a formula of costs ({@code stock.route}) or of duty ({@code pricing.landed}). Read
 * {@code RouteGoods}, then {@code CompareRoutes}.
 */
package app.tradewind.jobs.routes;
