/**
 * What could happen: suppliers late, a lane closed, demand, duty and rates moved; what would be ordered, what lost,
 * and what to do about it.
 *
 * <p>Never here: a figure of a scenario; those come from {@code jobs.scenarios}. Read {@code WhatIfViewModel} first.
 */
package app.tradewind.ui.stock.whatif;
