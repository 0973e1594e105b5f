namespace Parcours.Projections.Rejeu;

/// <summary>
/// Avance d'un champ à l'autre du texte qu'un <c>jsonb</c> rend. PostgreSQL l'a écrit : un blanc après chaque virgule et chaque deux-points,
/// et rien d'autre. Le vérifier encore, comme un lecteur général, coûterait plus que le lire.
/// </summary>
/// <param name="json">Un objet, tel que <c>jsonb</c> le rend.</param>
public ref struct ChampsDeJsonb(ReadOnlySpan<byte> json)
{
    private readonly ReadOnlySpan<byte> _json = json;
    private int _ici = 1;

    /// <summary>Son nom, tel qu'écrit : un nom du produit n'a rien à échapper.</summary>
    public ReadOnlySpan<byte> Nom { get; private set; }

    /// <summary>Où sa valeur commence ; un texte, après son guillemet.</summary>
    public int Debut { get; private set; }

    /// <summary>Octets de sa valeur ; un texte, sans ses guillemets.</summary>
    public int Longueur { get; private set; }

    /// <summary>Sa valeur est nulle.</summary>
    public bool EstNul { get; private set; }

    /// <summary>Passe au champ suivant ; faux après le dernier.</summary>
    public bool Suivant()
    {
        if (_json[_ici] is (byte)'}') return false;
        if (_json[_ici] is (byte)',') _ici += ", ".Length;
        var nom = _ici + 1;
        var finDuNom = FinDeTexte(nom);
        Nom = _json[nom..finDuNom];
        Debut = finDuNom + "\": ".Length;
        EstNul = false;
        switch (_json[Debut])
        {
            case (byte)'"':
                Debut++;
                _ici = FinDeTexte(Debut);
                Longueur = _ici++ - Debut;
                break;
            case (byte)'{' or (byte)'[':
                _ici = FinDImbrique(Debut);
                Longueur = _ici - Debut;
                break;
            default:
                EstNul = _json[Debut] is (byte)'n';
                Longueur = _json[Debut..].IndexOfAny((byte)',', (byte)'}');
                _ici = Debut + Longueur;
                break;
        }
        return true;
    }

    private readonly int FinDeTexte(int ici)
    {
        for (; ; ici++)
        {
            if (_json[ici] is (byte)'"') return ici;
            if (_json[ici] is (byte)'\\') ici++;
        }
    }

    private readonly int FinDImbrique(int ici)
    {
        for (var profondeur = 0; ; ici++)
        {
            switch (_json[ici])
            {
                case (byte)'"': ici = FinDeTexte(ici + 1); break;
                case (byte)'{' or (byte)'[': profondeur++; break;
                case (byte)'}' or (byte)']' when --profondeur == 0: return ici + 1;
            }
        }
    }
}
