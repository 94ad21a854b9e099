package app.tradewind.report.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How a sheet comes out of the printer: A4, as wide as the page, page numbers below. */
final class Page {

    private static final double MARGIN_INCHES = 0.5;

    private Page() { }

    static void landscape(SXSSFSheet sheet, String title) {
        set(sheet, title, true);
    }

    static void portrait(SXSSFSheet sheet, String title) {
        set(sheet, title, false);
    }

    private static void set(SXSSFSheet sheet, String title, boolean wide) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(wide);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.setHorizontallyCenter(false);
        // An ampersand starts a code in a footer; two of them print one.
        sheet.getFooter().setLeft(title.replace("&", "&&"));
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("&P / &N");
    }
}
