package dev.alvh.core.contract;

import dev.alvh.core.calendar.ExchangeTime;
import java.time.Instant;
import java.time.LocalDate;

/** When on its settlement date a contract takes its final value. A property of the contract, never of the date. */
public enum SettlementStyle {
    /** At the special opening quotation, 08:30 Chicago. */
    AM,
    /** At the close, 15:00 Chicago. */
    PM;

    /** The instant at which a contract of this style settles on {@code date}. */
    public Instant instant(LocalDate date) {
        return switch (this) {
            case AM -> ExchangeTime.openingSettlement(date);
            case PM -> ExchangeTime.closingSettlement(date);
        };
    }
}
