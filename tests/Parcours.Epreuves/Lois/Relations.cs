using Parcours.Domain.Indicateurs;
using Parcours.Projections.Indicateurs;

namespace Parcours.Epreuves.Lois;

/// <summary>
/// Ce qui est égal par définition entre deux lignes de la convention ou du droit : chaque cohorte se retrouve entière dans les classes de
/// la ligne qui en part, hors champ compris.
/// </summary>
internal static class Relations
{
    private static readonly (string Nom, Func<Lues, int> Gauche, Func<Lues, int> Droite)[] Toutes =
    [
        ("RSA-02B : numérateur, échecs, en attente et exclus = RSA-01", l => l.Champ("RSA-02B"), l => l.Compte("RSA-01")),
        ("RSA19-B : de même", l => l.Champ("RSA19-B"), l => l.Compte("RSA-01")),
        ("RSA-02 = numérateur de RSA-02A et de RSA-02B", l => l.Compte("RSA-02") - l.Compte("RSA-02B"), l => l.Compte("RSA-02A") - l.Compte("RSA-02")),
        ("RSA-04T part de RSA-03", l => l.Denominateur("RSA-04T"), l => l.Compte("RSA-03")),
        ("RSA-04 = numérateur de RSA-04T", l => l.Compte("RSA-04"), l => l.Compte("RSA-04T")),
        ("RSA-05T part de RSA-04", l => l.Denominateur("RSA-05T"), l => l.Compte("RSA-04")),
        ("RSA-06T part de RSA-03", l => l.Denominateur("RSA-06T"), l => l.Compte("RSA-03")),
        ("RSA-07T part de RSA-06", l => l.Denominateur("RSA-07T"), l => l.Compte("RSA-06")),
        ("RSA19-C part des orientés, dénominateur de RSA-02A", l => l.Champ("RSA19-C"), l => l.Denominateur("RSA-02A")),
        ("OAR-01 ne compte jamais plus de soumis qu'OAR-02 : elle n'en retient que les adultes", l => Math.Max(l.Compte("OAR-01"), l.Denominateur("OAR-02")), l => l.Denominateur("OAR-02")),
        ("ASE-02 part d'ASE-01", l => l.Denominateur("ASE-02"), l => l.Compte("ASE-01")),
        ("ASE-03 part d'ASE-02", l => l.Denominateur("ASE-03"), l => l.Compte("ASE-02")),
        ("ASE-04 part d'ASE-02", l => l.Denominateur("ASE-04"), l => l.Compte("ASE-02")),
        ("ASE-05 part d'ASE-02", l => l.Denominateur("ASE-05"), l => l.Compte("ASE-02")),
        ("ASE-06 part d'ASE-02", l => l.Denominateur("ASE-06"), l => l.Compte("ASE-02")),
        ("ASE-07 part d'ASE-02", l => l.Denominateur("ASE-07"), l => l.Compte("ASE-02")),
        ("ASE-12 : toutes ses classes = ASE-01", l => l.Champ("ASE-12"), l => l.Compte("ASE-01")),
        ("somme de GAR-05 = GAR-04", l => (int)l["GAR-05"].Somme, l => l.Compte("GAR-04")),
        ("GAR19-2A comme GAR-05", l => l["GAR19-2A"].Effectif, l => l["GAR-05"].Effectif),
        ("GAR19-2B comme GAR-06", l => (int)l["GAR19-2B"].Somme, l => (int)l["GAR-06"].Somme),
        ("REF19-E comme REF-02", l => l.Compte("REF19-E"), l => l.Compte("REF-02")),
    ];

    /// <summary>Les relations rompues.</summary>
    public static IReadOnlyList<string> Rompues(IReadOnlyDictionary<string, Mesure> mesures)
    {
        var lues = new Lues(mesures);
        return [.. Toutes.Select(r => (r.Nom, Gauche: r.Gauche(lues), Droite: r.Droite(lues))).Where(r => r.Gauche != r.Droite).Select(r => $"{r.Nom} : {r.Gauche} contre {r.Droite}")];
    }

    private sealed class Lues(IReadOnlyDictionary<string, Mesure> mesures)
    {
        public Mesure this[string code] => mesures[$"{code} {CatalogueIndicateurs.Embarque.Trouver(code)!.Versions[^1].Nom}"];

        public int Compte(string code) => this[code].Numerateur;

        public int Denominateur(string code) => this[code].Denominateur;

        public int Champ(string code) => this[code] is var m ? m.Numerateur + m.Echecs + m.EnAttente + m.Exclus : 0;
    }
}
