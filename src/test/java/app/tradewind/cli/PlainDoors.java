package app.tradewind.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The smallest tables that the plain doors take. */
final class PlainDoors {

    static final String FORECAST = "series_id,step,mean,q025,q05,q10,q50,q90,q95,q975,method";
    static final String STOCK = "item_id,reorder_point,order_up_to,order_quantity,order_by,stockout_date,"
            + "stockout_probability,expected_lost_sales,order_value,currency,route,status,reason";
    static final String PRICE = "item_id,price_now,price_advised,floor,cap,elasticity,elasticity_lo,elasticity_hi,"
            + "units_change,profit_now,profit_advised,profit_lo,profit_hi,status,reason";
    static final String SELECT = "item_id,rank,score,score_lo,score_hi,why_growth,why_risk";
    static final String CHECK = "id,market,rule,family,severity,field,start,end,span,layer,message,advice,source,as_of";

    private final Path folder;

    PlainDoors(Path folder) throws IOException {
        this.folder = folder;
        StringBuilder series = new StringBuilder("series_id,index,value\n");
        StringBuilder history = new StringBuilder("item_id,group,period,units,price,unit_cost\n");
        for (int week = 1; week <= 30; week++) {
            series.append("A,").append(week).append(',').append(20 + week % 5).append('\n');
            int price = 10 + week % 3;
            history.append("A,g,").append(week).append(',').append(60 - 4 * price).append(',').append(price).append(",6\n");
        }
        write("series.csv", series.toString());
        write("history.csv", history.toString());
        write("items.csv", "item_id,on_hand,on_order,lead_time_weeks,lead_time_sd,review_weeks,unit_cost,unit_margin,moq,"
                + "pack_size,holding_rate,demand_mean,demand_sd\nA,5,0,4,0.5,1,2.50,6,10,10,0.25,20,4\n"
                + "B,900,0,4,0.5,1,3,6,10,10,0.25,20,4\n");
        write("candidates.csv", "item_id,growth,risk\nA,0.5,3\nB,0.1,1\n");
        write("listings.csv", "id,lang,market,category,brand,text,evidence\nL1,en,US,kitchen,,A cup. FDA approved.,\n"
                + "L2,en,US,kitchen,,A cup with a handle.,\n");
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** The call of a command on its table, for a fixed day. */
    String call(String command) {
        String table = switch (command) {
            case "forecast" -> "--horizon 3 --period 1 --threads 1 --series " + file("series.csv");
            case "stock" -> "--items " + file("items.csv");
            case "price" -> "--history " + file("history.csv");
            case "select" -> "--candidates " + file("candidates.csv");
            case "check" -> "--listings " + file("listings.csv");
            default -> throw new IllegalArgumentException(command);
        };
        return command + " " + table + " --as-of 2026-11-22 --lang en";
    }
}
