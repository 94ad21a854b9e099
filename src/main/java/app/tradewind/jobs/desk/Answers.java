package app.tradewind.jobs.desk;

import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.StockBoard;

/** What the desk has answered so far of one snapshot; the ranking and Today are made of it. */
public record Answers(StockBoard stock, PriceBoard prices, CopyBoard copy) { }
