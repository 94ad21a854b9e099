package app.tradewind.selection.breadth;

import app.tradewind.selection.breadth.demand.Group;

/**
 * How many places a group has.
 *
 * @param group which
 * @param all products of known value that it has
 * @param before its places on the plain list
 * @param after its places on the list under the demands
 * @param need places that are demanded for it, 0 for none
 */
public record GroupShare(Group group, int all, int before, int after, int need) { }
