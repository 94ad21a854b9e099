/**
 * What the ways cost, as a person writes it down: lanes with freight, days and warehouse charges, tariffs by
 * code of the goods, and the seller's own habits; each line with its source and the day it was checked.
 * A blank is not known.
 *
 * <p>Never here: a sum. Read {@code RouteBook}, then {@code LaneFields}.
 */
package app.tradewind.stock.route.lane;
