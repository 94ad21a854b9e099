/** Planted: breaks the rules of its room on purpose. */
package app.tradewind.architecture.planted.relay;
