package hn.aldia.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is what a person sees. */
class HtmlTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span style='font-size:0'>X</span>",
        "<span style='font-size: 0.1px'>X</span>",
        "<span style='font:0/0 a'>X</span>",
        "<span style='display:none'>X</span>",
        "<s>X</s>",
        "<p><del>X</del></p>",
        "<span style='text-decoration: line-through'>X</span>",
        "<span style='DISPLAY : NONE !important'>X</span>",
        "<span style='visibility:hidden'>X</span>",
        "<span style='opacity:0'>X</span>",
        "<span style='color:#fff'>X</span>",
        "<font color=white>X</font>",
        "<span style='color:rgb(254, 254, 254)'>X</span>",
        "<span style='color:transparent'>X</span>",
        "<span style='color:seashell'>X</span>",
        "<span style='color:rgb(100%,100%,100%)'>X</span>",
        "<span style='color:rgb(0 0 0 / 4%)'>X</span>",
        "<span style='color:hsl(210,20%,99%)'>X</span>",
        "<div style='background:navy'><span style='color:hsl(240deg 100% 25%)'>X</span></div>",
        "<div style='background:#123456'><span style='color:#123457'>X</span></div>",
        "<div bgcolor='#000000'><span style='color:black'>X</span></div>",
        "<span style='position:absolute;left:-9999px'>X</span>",
        "<span style='position:fixed;top:-500em'>X</span>",
        "<span style='text-indent:-9999px'>X</span>",
        "<div style='max-height:0;overflow:hidden'>X</div>",
        "<div style='height:0px;width:0px;overflow:hidden'>X</div>",
        "<span style='position:absolute;clip:rect(0 0 0 0)'>X</span>",
        "<span style='transform:scale(0)'>X</span>",
        "<span hidden>X</span>",
        "<style>.q{display:none}</style><span class=q>X</span>",
        "<style>p .q, #z{font-size:0}</style><p><span class='a q'>X</span></p>",
        "<style>@media screen{.q{color:white}}</style><span class=q>X</span>",
        "<style>@media screen{.z{color:red}} @media only screen{.q{color:white}}</style><span class=q>X</span>",
        "<style>@media screen and (min-width:1px){.q{display:none}}</style><span class=q>X</span>",
        "<style>@media (min-width:1200px){.q{font-size:0}}</style><span class=q>X</span>",
        "<style>@media (max-width:3000px), print{.q{display:none}}</style><span class=q>X</span>",
        "<style>@media not print{.q{display:none}}</style><span class=q>X</span>",
        "<style>@media (width >= 30em) and (color){.q{display:none}}</style><span class=q>X</span>",
        "<style>@media (prefers-color-scheme:light){.q{display:none}}</style><span class=q>X</span>",
        "<style>@supports (display:flex){.q{display:none}}</style><span class=q>X</span>",
        "<style>@layer a{.q{display:none}}</style><span class=q>X</span>",
        "<style>/* } */ span[lang=xx]{visibility:hidden}</style><span lang=xx>X</span>",
        "<template>X</template>",
        "<!-- X -->",
        "<noscript>X</noscript>",
        "<div style='display:none'><p style='display:block'>X</p></div>",
        "<div style='font-size:0'><span style='font-size:2em'>X</span></div>"
      })
  void what_nobody_sees_is_not_read(String hidden) {
    assertThat(HtmlText.of("<p>rosa@inm.gob.hn</p>" + hidden)).doesNotContain("X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<td style='font-size:0'><span style='font-size:16px'>X</span></td>",
        "<div style='background:#003366'><span style='color:#fff'>X</span></div>",
        "<div style='background:url(a.png)'><span style='color:#fff'>X</span></div>",
        "<div style='visibility:hidden'><b style='visibility:visible'>X</b></div>",
        "<style>@media (max-width:600px){.q{display:none}}</style><span class=q>X</span>",
        "<style>@media only screen and (max-width:37em){.q{display:none}}</style><span class=q>X</span>",
        "<style>@media print{.q{display:none}} .z{color:red}</style><span class=q>X</span>",
        "<style>@media yahoo{.q{display:none}}</style><span class=q>X</span>",
        "<style>@media not all and (min-width:600px){.q{display:none}}</style><span class=q>X</span>",
        "<style>@media (prefers-color-scheme:dark){.q{color:#fff}}</style><span class=q>X</span>",
        "<style>.q{display:none} @media (min-width:600px){.q{display:inline}}</style><span class=q>X</span>",
        "<style>@media (max-width:600px){.z{color:red}} .q{color:red}</style><span class=q>X</span>",
        "<style>.q:hover{display:none}</style><span class=q>X</span>",
        "<style>.q{display:none} .q.r{display:block}</style><span class='q r'>X</span>",
        "<span style='color:#ccc'>X</span>",
        "<span style='color:hsl(210,20%,40%)'>X</span>",
        "<div style='background:midnightblue'><span style='color:ivory'>X</span></div>",
        "<span style='margin-left:-20px'>X</span>",
        "<body bgcolor=black text=white><font color=white>X</font></body>"
      })
  void what_is_seen_is_read(String shown) {
    assertThat(HtmlText.of(shown)).contains("X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><th>Solicitud<th>Oficial</tr><tr><td>2207<td>Iris Paz</tr>",
        "<thead><tr><th>Solicitud</th><th>Oficial</th></tr></thead><tbody><tr><td>2207</td><td>Iris Paz</td></tr></tbody>",
        "<tr><td><b>Solicitud</b></td><td><strong> Oficial </strong></td></tr><tr><td>2207</td><td>Iris Paz</td></tr>"
      })
  void a_cell_says_what_it_is_by_the_heading_of_its_column(String rows) {
    assertThat(HtmlText.of("<table>" + rows + "</table>").lines())
        .contains("Solicitud: 2207", "Oficial: Iris Paz");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><th>Datos de su solicitud</tr><tr><td>2207<td>Iris Paz</tr>",
        "<tr style='display:none'><th>Solicitud<th>Oficial</tr><tr><td>2207<td>Iris Paz</tr>"
      })
  void and_not_by_what_is_no_heading_of_a_column_or_not_seen(String rows) {
    assertThat(HtmlText.of("<table>" + rows + "</table>").lines())
        .contains("Iris Paz")
        .noneMatch(line -> line.contains(":"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><th>Solicitud<td>2207</tr><tr><th>Oficial<td>Iris Paz</tr></table>",
        "<table><tr><td colspan=2>INM</tr><tr><td>Solicitud<td>2207</tr><tr><td>Oficial<td>Iris Paz</table>",
        "<dl><dt>Solicitud<dd>2207<dt>Oficial<dd>Iris Paz</dl>"
      })
  void what_names_the_value_beside_it_ends_with_a_colon(String html) {
    assertThat(HtmlText.of(html).lines().filter(line -> !line.isBlank()))
        .containsSubsequence("Solicitud:", "2207", "Oficial:", "Iris Paz");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>Solicitud<td>2207</table>",
        "<table><tr><td>Uno<td>Dos<td>Tres</tr><tr><td>Solicitud<td>2207</tr></table>",
        "<table><tr><td>Solicitud 2207<td>a</tr><tr><td>Oficial: Iris<td>b</tr></table>"
      })
  void and_not_what_may_be_no_name(String html) {
    assertThat(HtmlText.of(html).lines()).noneMatch(line -> line.endsWith(":"));
  }

  @Test
  void what_is_set_apart_is_known() {
    assertThat(HtmlText.read("<p>código <b><u>33LT 34N3</u></b> y <u>otro</u></p>").setApart())
        .containsExactly("33LT 34N3", "otro");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p:matches((a|aa)+c|A)", "p:containsOwn(A)", "p[class~=(a+)+$|x]"})
  void what_is_no_css_hides_nothing_and_is_not_run(String selector) {
    String page = "<style>" + selector + "{display:none}</style><p class=x>A1B2C3</p>";

    assertThat(HtmlText.of(page)).contains("A1B2C3");
  }
}
