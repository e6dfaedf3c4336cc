package dev.alvh.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chain that was priced at 20 % on a forward of 4020 and a rate of 5 %, each option a point wide. */
class ChainPricesTest {

    private static final double FORWARD = 4020;
    private static final double RATE = 0.05;
    private static final double VOL = 0.20;

    /** From the close of 2025-03-07 to that of 2025-04-17: the clocks go forward an hour in between. */
    private static final double YEARS = (41 * 24 - 1) / 24.0 / 365;

    private static final String CONDOR =
            "'putWing': 3700, 'putShort': 3800, 'callShort': 4200, 'callWing': 4300, 'quantity': 2";

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheChain() throws IOException {
        StringBuilder page = new StringBuilder("\nSome Index,Last: 4000.5,Change:  -1\n"
                + "\"Date: March 8, 2025, 8:47 PM EST\",Bid: 1,Ask: 2\n"
                + "Expiration Date,Calls,Last Sale,Net,Bid,Ask,Volume,IV,Delta,Gamma,Open Interest,Strike,Puts,Last"
                + " Sale,Net,Bid,Ask,Volume,IV,Delta,Gamma,Open Interest\n");
        for (int strike = 3600; strike <= 4400; strike += 20) {
            page.append(row("Thu Apr 17 2025", "SPXW250417", strike, strike == 4300 ? 0 : 0.5));
        }
        page.append(row("Fri Mar 07 2025", "SPXW250307", 4000, 0.5));
        Files.writeString(folder.resolve("quotes.csv"), page);
    }

    private static String row(String date, String stem, int strike, double halfSpread) {
        double call = price(true, strike);
        double put = price(false, strike);
        // a call without a bid: one-sided
        String callBid = halfSpread == 0 ? "0" : Double.toString(call - 0.5);
        return String.format(
                Locale.ROOT,
                "%s,%sC%05d000,1,0,%s,%s,0,0.2,0.5,0.001,3,%d.00,%sP%05d000,1,0,%s,%s,0,0.2,-0.5,0.001,4%n",
                date,
                stem,
                strike,
                callBid,
                call + 0.5,
                strike,
                stem,
                strike,
                put - 0.5,
                put + 0.5);
    }

    private static double price(boolean call, double strike) {
        return ReferenceBlack.price(call, FORWARD, strike, YEARS, VOL, RATE);
    }

    private Answer answer(String key, String question) throws IOException, BadInputException {
        Run run = price(key, question);
        assertEquals("", run.err());
        return Answer.of(run).objects(key).getFirst();
    }

    private Run price(String key, String question) throws IOException {
        String spec = "{'" + key + "': [{'id': 'x', " + question + "}]}";
        return Run.of(
                "price", "--spec", Files.writeString(folder.resolve("spec.json"), spec.replace('\'', '"')), "--json");
    }

    @Test
    void aChainGivesTheForwardOfEachExpiryAndListsWhatWasWrongWithItsRows() throws IOException, BadInputException {
        Answer chain = answer("chains", "'file': 'quotes.csv'");
        Answer expiry = chain.objects("expiries").getFirst();

        assertEquals("2025-03-07T21:00:00Z", chain.text("asOf"));
        assertEquals("SETTLED", chain.text("provenance"));
        assertEquals("SPXW 17-Apr-25", expiry.text("expiry"));
        assertEquals(FORWARD, expiry.number("forward"), 1e-6);
        assertEquals(RATE, expiry.number("rate"), 1e-6);
        assertEquals(1, chain.objects("refusals").size());
        assertTrue(chain.objects("refusals").getFirst().text("why").startsWith("SPXW 07-Mar-25 had expired"));
        assertTrue(chain.objects("repairs").getFirst().text("what").contains("no bid"));
    }

    @Test
    void aSurfaceIsThatOfTheChainAndSaysSoThoughAVixIsGiven() throws IOException, BadInputException {
        Answer surface =
                answer("surfaces", "'chain': 'quotes.csv', 'vix': 35, 'points': [{'days': 30, 'logMoneyness': -0.03}]");

        assertEquals("SETTLED", surface.text("provenance"));
        assertEquals(VOL, surface.objects("points").getFirst().number("vol"), 1e-6);
    }

    @Test
    void aCondorIsSoldAtTheBidAndItsWingsAreBoughtAtTheAsk() throws IOException, BadInputException {
        Answer condor = answer("condors", "'chain': 'quotes.csv', 'expiry': '2025-04-17', " + CONDOR);
        double fair = price(false, 3800) - price(false, 3700) + price(true, 4200) - price(true, 4300);

        assertEquals("SETTLED", condor.text("provenance"));
        assertEquals(fair, condor.number("model"), 1e-6);
        // the call at 4300 has no bid, so it costs what the model says
        assertEquals(fair - 1.5, condor.number("credit"), 1e-6);
        assertEquals(fair + 1.5, condor.number("mark"), 1e-6);
        assertEquals(VOL, condor.objects("legs").get(1).number("iv"), 1e-6);
        assertTrue(condor.objects("legs").get(3).isNull("bid"));
        assertEquals(200 * (100 - (fair - 1.5)), condor.number("maxLoss"), 1e-4);
    }

    @Test
    void anExpiryThatTheChainDoesNotHaveIsNamedInOneLine() throws IOException {
        Run run = price("condors", "'chain': 'quotes.csv', 'settles': 'AM', 'expiry': '2025-04-17', " + CONDOR);

        assertEquals(2, run.code());
        assertEquals(
                "alvh: " + folder.resolve("spec.json") + ", line 1: condor \"x\": the chain has no usable AM expiry of"
                        + " 2025-04-17; expected one of SPXW 17-Apr-25\n",
                run.err());
    }

    @Test
    void aChainThatIsNotThereIsNamedWithTheLineThatAsksForIt() throws IOException {
        Files.createDirectory(folder.resolve("quotes"));

        assertEquals(
                new Run(
                        2,
                        "",
                        "alvh: " + folder.resolve("spec.json") + ", line 1: chain \"x\": file names "
                                + folder.resolve("nothing.csv")
                                + ", no such file; expected a chain file as its exchange offers it\n"),
                price("chains", "'file': 'nothing.csv'"));
        assertEquals(
                new Run(
                        2,
                        "",
                        "alvh: " + folder.resolve("spec.json") + ", line 1: chain \"x\": file names "
                                + folder.resolve("quotes")
                                + ", which is no file; expected a chain file as its exchange offers it\n"),
                price("chains", "'file': 'quotes'"));
    }
}
