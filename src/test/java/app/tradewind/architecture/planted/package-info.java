/** A tree in which every rule of the house is broken once, so that each rule is seen to bite. */
package app.tradewind.architecture.planted;
