using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Parcours.Bancs.Histoire;

/// <summary>Écrit une histoire NDJSON dans l'ordre où elle a été apprise : les faits de milliers de personnes s'y entrelacent.</summary>
internal static class EcritureDHistoire
{
    public static void Ecrire(Profil profil, string chemin)
    {
        var ordre = new List<(int Jour, int Annee, int Numero, byte Rang)>(profil.Faits);
        foreach (var (annee, entrants) in profil.EntrantsParAnnee)
            for (var numero = 1; numero <= entrants; numero++)
            {
                var vie = Vie.De(profil, annee, numero);
                for (byte rang = 0; rang < vie.Count; rang++) ordre.Add((Jours(vie[rang].Appris), annee, numero, rang));
            }
        ordre.Sort();

        using var sortie = new StreamWriter(chemin, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 20);
        var secondes = 0;
        var veille = -1;
        foreach (var (jour, annee, numero, rang) in ordre)
        {
            secondes = jour == veille ? (secondes + 1) % 36_000 : 0;
            veille = jour;
            var fait = Vie.De(profil, annee, numero)[rang];
            var personne = $"{profil.Prefixe}p{annee}-{numero}";
            sortie.Write($$"""{"id":"{{Vie.Identifiant(profil, annee, numero, rang)}}","flux":"{{(fait.Type == "PersonneConnue" ? $"personne/{personne}" : $"RSA/{personne}/1")}}","personne":"{{personne}}","type":"{{fait.Type}}","dateEffet":"{{LocalDatePattern.Iso.Format(fait.Effet)}}","enregistreLe":"{{LocalDatePattern.Iso.Format(fait.Appris)}}T{{8 + (secondes / 3_600):00}}:{{secondes / 60 % 60:00}}:{{secondes % 60:00}}Z","auteur":"a{{numero % 80}}","organismeAuteur":"CD71","donnees":{{fait.Donnees}}}""");
            sortie.Write('\n');
        }
    }

    private static int Jours(LocalDate jour) => Period.DaysBetween(new LocalDate(2000, 1, 1), jour);
}
