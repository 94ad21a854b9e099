/**
 * Calendars that follow moon and sun, computed: the East Asian one, the Hebrew one, and the new moon of
 * Diwali. Good for the years 1950 to 2100.
 *
 * <p>Never here: what a market makes of a day. Read {@code LunarCalendar} first.
 */
package app.tradewind.market.calendar;
