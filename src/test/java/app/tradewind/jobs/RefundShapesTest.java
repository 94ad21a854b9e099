package app.tradewind.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same story told in each shape: three mugs and a lamp sold, one mug given back. */
@DisplayName("A refund, in whatever shape a file tells it,")
class RefundShapesTest {

    @TempDir
    private Path temp;

    @Test
    @DisplayName("as a line of its own with positive pieces: transactions")
    void ownLine() throws Exception {
        try (BroughtIn in = new BroughtIn(temp)) {
            in.bring("transactions.csv", "date/time,settlement id,type,order id,sku,description,quantity,marketplace,product sales,selling fees,total\n"
                    + "\"Aug 3, 2026 1:05:07 PM PDT\",1,Order,111-1,MUG,Mug,2,amazon.com,29.90,-4.00,25.90\n"
                    + "\"Aug 4, 2026 1:05:07 PM PDT\",1,Order,111-2,MUG,Mug,1,amazon.com,14.95,-2.00,12.95\n"
                    + "\"Aug 5, 2026 1:05:07 PM PDT\",1,Order,111-3,LAMP,Lamp,1,amazon.com,49.00,-6.00,43.00\n"
                    + "\"Aug 12, 2026 1:05:07 PM PDT\",1,Refund,111-1,MUG,Mug,1,amazon.com,-14.95,2.00,-12.95\n"
                    + "\"Aug 13, 2026 1:05:07 PM PDT\",1,Transfer,,,To your bank,,,,,-68.90\n");
            assertThat(in.receipt()).isEqualTo("5 read, 4 used, {transfer=1}, 4 units, gross {USD=93.85}, refunds {USD=14.95}");
            told(in, "US");
        }
    }

    @Test
    @DisplayName("as a line with negative pieces and money: any shop's list")
    void negativePieces() throws Exception {
        try (BroughtIn in = new BroughtIn(temp)) {
            in.bring("orders.csv", "Order ID,Date,SKU,Qty,Amount (USD),Country\n"
                    + "1,2026-08-03,MUG,2,29.90,US\n2,2026-08-04,MUG,1,14.95,US\n3,2026-08-05,LAMP,1,49.00,US\n1,2026-08-12,MUG,-1,-14.95,US\n");
            assertThat(in.receipt()).isEqualTo("4 read, 4 used, {}, 4 units, gross {USD=93.85}, refunds {USD=14.95}");
            told(in, "US");
        }
    }

    @Test
    @DisplayName("as a column of the order, on its first line or on all of them: Shopify, TikTok")
    void column() throws Exception {
        String shopify = "Name,Financial Status,Currency,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping Country,Cancelled at,Refunded Amount,Payment Method,Tags\n";
        try (BroughtIn in = new BroughtIn(temp.resolve("shopify"))) {
            in.bring("orders_export.csv", shopify
                    + "#1,partially_refunded,USD,2026-08-03 09:50:26 +0200,2,Mug,14.95,MUG,US,,14.95,card,\n"
                    + "#1,,,2026-08-03 09:50:26 +0200,1,Lamp,49.00,LAMP,,,,,\n"
                    + "#2,paid,USD,2026-08-04 09:50:26 +0200,1,Mug,14.95,MUG,US,,0.00,card,\n");
            assertThat(in.receipt()).isEqualTo("3 read, 3 used, {}, 4 units, gross {USD=93.85}, refunds {USD=14.95}");
            told(in, "US");
        }
        String tiktok = "Order ID,Order Status,Seller SKU,Product Name,Quantity,Sku Quantity of return,SKU Unit Original Price,SKU Subtotal Before Discount,Order Refund Amount,Created Time,Country\n"
                + "Platform unique order ID.,Current order status.,Seller SKU.,Name.,SKU sold quantity.,Returned quantity.,SKU original price.,It equals price * quantity.,,,\n";
        try (BroughtIn in = new BroughtIn(temp.resolve("tiktok"))) {
            in.bring("all-orders.csv", tiktok
                    + "576900000000000001\t,Completed,MUG\t,Mug,2,1,14.95,29.90,14.95,08/03/2026 5:46:42 AM\t,US\n"
                    + "576900000000000001\t,Completed,LAMP\t,Lamp,1,0,49.00,49.00,14.95,08/03/2026 5:46:42 AM\t,US\n"
                    + "576900000000000002\t,Completed,MUG\t,Mug,1,0,14.95,14.95,0.00,08/04/2026 5:46:42 AM\t,US\n", "USD");
            assertThat(in.receipt()).isEqualTo("4 read, 3 used, {description_row=1}, 4 units, gross {USD=93.85}, refunds {USD=14.95}");
            told(in, "US");
        }
    }

    @Test
    @DisplayName("as a file of returns beside the orders: pieces that came back, and no money twice")
    void returnsFile() throws Exception {
        try (BroughtIn in = new BroughtIn(temp)) {
            in.bring("orders.txt", "amazon-order-id\tpurchase-date\torder-status\tsales-channel\tproduct-name\tsku\titem-status\tquantity\tcurrency\titem-price\n"
                    + "111-1\t2026-08-03T20:00:00+00:00\tShipped\tAmazon.com\tMug\tMUG\tShipped\t2\tUSD\t29.90\n"
                    + "111-2\t2026-08-04T20:00:00+00:00\tShipped\tAmazon.com\tMug\tMUG\tShipped\t1\tUSD\t14.95\n"
                    + "111-3\t2026-08-05T20:00:00+00:00\tShipped\tAmazon.com\tLamp\tLAMP\tShipped\t1\tUSD\t49.00\n");
            in.bring("fba-returns.csv", "\"return-date\",\"order-id\",\"sku\",\"asin\",\"fnsku\",\"product-name\",\"quantity\",\"fulfillment-center-id\",\"detailed-disposition\",\"reason\",\"status\",\"license-plate-number\",\"customer-comments\"\n"
                    + "\"2026-08-12T10:00:00+00:00\",\"111-1\",\"MUG\",\"B0EXAMPLE2\",\"X00EXAMPLE2\",\"Mug\",\"1\",\"ONT8\",\"SELLABLE\",\"UNWANTED_ITEM\",\"Unit returned to inventory\",\"LPN1\",\"\"\n");
            assertThat(in.receipt()).isEqualTo("1 read, 1 used, {}, 0 units, gross {}, refunds {}");
            assertThat(in.weeks("MUG", 2)).isEqualTo("2026-08-03 3, 2026-08-10 0");
            assertThat(in.back("MUG")).isEqualTo(1);
            assertThat(in.revenue()).as("the report names no money").isEqualTo("{USD=93.85}");
        }
    }

    @Test
    @DisplayName("as amounts of a settlement: only the principal is product money, and is counted once")
    void amounts() throws Exception {
        String start = "1\t\t\t\t\t\t";
        try (BroughtIn in = new BroughtIn(temp)) {
            in.bring("57700010001.txt", "settlement-id\tsettlement-start-date\tsettlement-end-date\tdeposit-date\ttotal-amount\tcurrency\ttransaction-type\torder-id\tmarketplace-name\tamount-type\tamount-description\tamount\tposted-date\tposted-date-time\tsku\tquantity-purchased\n"
                    + "1\t2026-08-01\t2026-08-15\t2026-08-17\t75.40\tUSD\t\t\t\t\t\t\t\t\t\t\n"
                    + start + "Order\t111-1\tAmazon.com\tItemPrice\tPrincipal\t29.90\t2026-08-03\t2026-08-03T20:00:00\tMUG\t2\n"
                    + start + "Order\t111-1\tAmazon.com\tItemPrice\tShipping\t5.00\t2026-08-03\t2026-08-03T20:00:00\tMUG\t2\n"
                    + start + "Order\t111-1\tAmazon.com\tItemFees\tCommission\t-4.50\t2026-08-03\t2026-08-03T20:00:00\tMUG\t2\n"
                    + start + "Order\t111-2\tAmazon.com\tItemPrice\tPrincipal\t14.95\t2026-08-04\t2026-08-04T20:00:00\tMUG\t1\n"
                    + start + "Order\t111-3\tAmazon.com\tItemPrice\tPrincipal\t49.00\t2026-08-05\t2026-08-05T20:00:00\tLAMP\t1\n"
                    + start + "Refund\t111-1\tAmazon.com\tItemPrice\tPrincipal\t-14.95\t2026-08-12\t2026-08-12T20:00:00\tMUG\t\n"
                    + start + "Refund\t111-1\tAmazon.com\tItemPrice\tShipping\t-4.00\t2026-08-12\t2026-08-12T20:00:00\tMUG\t\n");
            assertThat(in.receipt()).isEqualTo("8 read, 4 used, {other_amount=3, summary_row=1}, 4 units, gross {USD=93.85}, refunds {USD=14.95}");
            assertThat(in.weeks("MUG", 2)).isEqualTo("2026-08-03 3, 2026-08-10 0");
            assertThat(in.revenue()).isEqualTo("{USD=78.90}");
            assertThat(in.back("MUG")).as("a settlement names no pieces").isZero();
        }
    }

    @Test
    @DisplayName("as the state of the line itself, sold and come back: Lazada")
    void state() throws Exception {
        String lazada = "orderItemId,orderType,lazadaId,sellerSku,lazadaSku,wareHouse,createTime,updateTime,orderNumber,customerName,payMethod,paidPrice,unitPrice,sellerDiscountTotal,itemName,status\n";
        try (BroughtIn in = new BroughtIn(temp)) {
            in.bring("lazada.csv", lazada + lazada(1, "900000000000001", "MUG", "14.95", "14.95", "delivered")
                    + lazada(2, "900000000000001", "MUG", "14.95", "14.95", "returned")
                    + lazada(3, "900000000000002", "MUG", "14.95", "14.95", "delivered")
                    + lazada(4, "900000000000003", "LAMP", "45.00", "49.00", "delivered")
                    + lazada(5, "900000000000004", "LAMP", "49.00", "49.00", "canceled"), "USD", "SG");
            assertThat(in.receipt()).isEqualTo("5 read, 4 used, {cancelled=1}, 4 units, gross {USD=93.85}, refunds {USD=14.95}");
            told(in, "SG");
        }
    }

    private static void told(BroughtIn in, String market) throws Exception {
        assertThat(in.markets()).containsExactly(market);
        assertThat(in.weeks("MUG", 2)).as("refunds are no negative demand").isEqualTo("2026-08-03 3, 2026-08-10 0");
        assertThat(in.weeks("LAMP", 1)).isEqualTo("2026-08-03 1");
        assertThat(in.back("MUG")).isLessThanOrEqualTo(1);
        assertThat(in.revenue()).isEqualTo("{USD=78.90}");
    }

    private static String lazada(int item, String order, String sku, String paid, String price, String status) {
        return "70000000000000" + item + ",Normal,4001," + sku + ",4001_SG,dropshipping,0" + (2 + Math.min(item, 3)) + " Aug 2026 13:22,08 Sep 2026 10:00,"
                + order + ",A** B**,COD," + paid + "," + price + ",0.00," + sku + "," + status + "\n";
    }
}
