/**
 * The classroom set: ten products over 104 weeks whose true demand and price response are known.
 *
 * <p>Never here: a fault in the data; the other stories have those. Read {@code Classroom} first.
 */
package app.tradewind.samples.classroom;
