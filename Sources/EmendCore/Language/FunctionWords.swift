// Made by `python3 corpora/languages/make.py` from corpora/languages/function-words.txt and corpora/lexicon/markers.txt.

/// Frequent function words of each language in lower case, parted by spaces.
let functionWords: [(TextLanguage, StaticString)] = [
    (.english, """
        a ad ale all also am an are as at be bent bin but by ca chi come cu dig din do door era fie for gut ha had has hat have hay he hem hen her
        here his ho i if in ins into is it jag k man me med men met min mint more my no not of ole on or our over pan par per plus pod poi pour s
        she sim sin so solo some soy ta ten than then til till tin to tot u under up w war was we were will
        """),
    (.catalan, """
        a abans aix\u{ED} aix\u{F2} al als altra altre altres amb aquell aquella aquest aquesta aquestes aquests aqu\u{ED} cada com de del dels des
        despr\u{E9}s doncs el elles els en encara entre eren es estat havia havien i la les mateix mateixa mentre moltes m\u{E9}s no nom\u{E9}s
        nosaltres o per perqu\u{E8} per\u{F2} poden que quina qu\u{E8} se segons seu seus seva seves si sobre s\u{F3}n tamb\u{E9} tota un una unes
        uns va vosaltres \u{E9}s
        """),
    (.czech, """
        a ale ani a\u{17E} bez bude budou byl byla byli bylo b\u{FD}t b\u{11B}hem co do i jak jako je jeho jejich jej\u{ED} je\u{161}t\u{11B}
        jin\u{FD} jsem jsme jsou k ka\u{17E}d\u{FD} kde kdo kdy kdy\u{17E} kter\u{E1} kter\u{E9} kter\u{FD} kter\u{FD}ch kte\u{159}\u{ED} maj\u{ED}
        mezi mohou m\u{E1} m\u{16F}\u{17E}e na nejsou nen\u{ED} ne\u{17E} nikdy nyn\u{ED} o od po podle pokud pouze proti proto\u{17E}e p\u{159}ed
        p\u{159}i s se si svou sv\u{E9} sv\u{16F}j tak tak\u{E9} tato tedy tento to toho tomu tyto t\u{ED}m t\u{11B}chto u u\u{17E} v ve velmi
        v\u{ED}ce v\u{161}ak v\u{161}ech v\u{161}echny v\u{17E}dy z za ze \u{10D}i \u{17E}e
        """),
    (.welsh, """
        arall bellach bydd byddai cael cyn dau dros drwy ef ei ein eraill erioed eto fel fyddai gwneud gyda hefyd hwn hyd hyn hynny iawn llai lle
        mewn mwy nawr nhw nid oedd oes oherwydd pob pwy rhwng roedd sut sydd trwy wedi ydy yn yw \u{F4}l
        """),
    (.danish, """
        af alle allerede at blev blevet bliver b\u{E5}de de den denne der deres det dette disse du efter en er et for fordi fra gennem han har havde
        hende hun hvad hvem hver hvor hvordan hvorfor i if\u{F8}lge ikke ingen intet jeg kan kunne man med meget mellem men mens mest mig m\u{E5}
        nogen noget nogle n\u{E5}r og ogs\u{E5} om os p\u{E5} samt selv siden sig sin skal skulle som s\u{E5} til uden var ved vi vil v\u{E6}re
        v\u{E6}ret
        """),
    (.german, """
        ab aber als also am an as auch auf bei bereits bin bis da dabei damit das dass da\u{DF} dein dem den der des die diese diesem diesen dieser
        dieses dir doch du durch ein eine einem einen einer eines er es etwas f\u{FC}r gegen gut hab haben hat hatte heute ich ihr ihre ihren ihrer
        im immer in ins ist ja jedoch jetzt kann kein keine keinen konnte k\u{F6}nnen man mehr mein mit m\u{F6}chte m\u{FC}ssen nach nein nicht
        nichts noch nur ob oder ohne schon sehr sein seinen seit sich sie sind so soll sollen sondern um und uns unter vom von vor war waren warum
        was weil wenn wer werden wie wieder wir wird wo wurde wurden w\u{E4}hrend w\u{E4}re w\u{FC}rde zu zum zur zwischen \u{FC}ber
        """),
    (.spanish, """
        a adem\u{E1}s ahora al algunas algunos aqu\u{ED} as\u{ED} aunque cada como con cual cuales cuando c\u{F3}mo de del desde despu\u{E9}s donde
        dos d\u{F3}nde e el ella ellas ellos en entonces entre era eran es esa esas ese esos esta estas este esto estos est\u{E1} est\u{E1}n fue
        fueron ha hab\u{ED}a hab\u{ED}an hace hacer han hasta hay la las le les lo los me mi mientras misma mismo muchas mucho muchos muy m\u{E1}s
        ni no nos nosotros nunca o otra otras otro otros para pero por porque puede pueden que quien quienes qu\u{E9} se seg\u{FA}n ser ser\u{E1} si
        sido siempre sin sobre solo son soy su sus s\u{F3}lo tambi\u{E9}n te tiene tienen toda todas todo todos tu un una unas uno unos usted
        ustedes va vez y ya
        """),
    (.estonian, """
        aasta aastal ainult alati ei enne iga ilma juures j\u{E4}rgi kaks kes kohta kui kuid kuigi kunagi kuni kus k\u{F5}igi k\u{F5}ik l\u{E4}bi
        meie minu mitu muu m\u{F5}ned neid nende nii ning n\u{FC}\u{FC}d oleks olema oli olnud palju peab p\u{E4}rast rohkem selle selles sest siis
        sinu teie teine teised tuleb vahel vastu veel v\u{E4}ga v\u{F5}i v\u{F5}ib \u{FC}he \u{FC}le
        """),
    (.basque, """
        ahal arte artean aurka aurretik bai baina baino baita bakoitzak batzuk behar bere beren beste beti bezala buruz daude dela dira direla
        dituzte duen dute duten egin gabe gehiago guk gure gutxi guzti guztiak haiek hala hau hauek hori horiek hura inoiz izan izango nahi nik nire
        noiz ondoren orain oso zer zergatik ziren zuen zuk zure zuten
        """),
    (.finnish, """
        aina ei eiv\u{E4}t eli emme enemm\u{E4}n ennen ett\u{E4} he hei heid\u{E4}n hyvin h\u{E4}n h\u{E4}nen ilman itse ja jo joiden joka jokainen
        jonka jossa jotka j\u{E4}lkeen kaikki kaikkien kanssa kautta koska kuin kuitenkin kun me meid\u{E4}n mik\u{E4} minun min\u{E4} miss\u{E4}
        mit\u{E4} muiden mukaan mut mutta muut my\u{F6}s ne niin niit\u{E4} no nuo nyt n\u{E4}m\u{E4} ole olemme olen oli olisi olivat ollut on ovat
        paljon pit\u{E4}\u{E4} se sek\u{E4} siin\u{E4} siis siit\u{E4} sill\u{E4} sinun sin\u{E4} sitten sit\u{E4} tai toinen tulee tuo
        t\u{E4}m\u{E4} t\u{E4}m\u{E4}n t\u{E4}t\u{E4} t\u{E4}ytyy usein vai viel\u{E4} voi voidaan voivat vuoden vuonna v\u{E4}lill\u{E4}
        """),
    (.french, """
        a afin ai ainsi apr\u{E8}s au aujourd'hui aussi autre autres aux avaient avait avec bien bon c'est ce cela celui ces cet cette ceux chaque
        comme contre d'un d'une dans de depuis des deux donc dont du d\u{E9}j\u{E0} elle elles en entre es est et faire fait il ils j'ai jamais je
        jusqu'\u{E0} l'on la le les leur leurs lors lorsque lui ma mais me mes moi moins mon m\u{EA}me n'a n'est ne ni notre nous on ou o\u{F9} par
        parce pas peu peut peuvent plus plusieurs pour puis qu'elle qu'il qu'un quand que quelques qui rien s'est sa sans se selon ses si son sont
        sous suis sur ta te toi toujours tous toute toutes tu un une va vers votre vous y \u{E7}a \u{E9}taient \u{E9}tait \u{E9}t\u{E9} \u{EA}tre
        """),
    (.irish, """
        ach acu agus aici aige anois anseo ansin aon beidh bheadh bheith bhfuil bh\u{ED} bliain cathain chomh chuig conas c\u{E9} duine d\u{E9}anamh
        d\u{FA}irt eile faoi freisin f\u{E9}in gach idir inar l\u{E9}i muid m\u{E9} nach ndearna n\u{ED} n\u{ED}os n\u{F3} raibh riamh rinne roimh
        siad sibh si\u{FA}d s\u{E9} s\u{ED} tr\u{ED} t\u{E1} t\u{FA} \u{E1}fach \u{F3}n
        """),
    (.galician, """
        ao aos aquel aquela aqu\u{ED} as\u{ED} ata a\u{ED}nda cada cando desde despois elas eles entre ent\u{F3}n eran esa estaba est\u{E1}
        est\u{E1}n foi foron isto mais mesmo moita moitas moito moitos m\u{E1}is nas n\u{F3}s onde outra outras outro outros pode poden polas polos
        por porque seu seus sobre s\u{F3} s\u{FA}a s\u{FA}as tam\u{E9}n te\u{F1}en ti\u{F1}a todo todos unha unhas uns vostede xa \u{E1}s
        """),
    (.croatian, """
        bez bila bili bilo biti dok gde gdje godine ili imaju iz izme\u{111}u je jo\u{161} kad kada kod koja koje kojem koji kojih manje mogu
        mo\u{17E}e nakon nije nikad nisu njegov njegova njegove njen njezin njihov njihova onaj oni ovaj ove ovih ovo pre prema prije protiv sada
        samo smo sve svi svoje taj tako tako\u{111}e tako\u{111}er tih tijekom tokom treba uvek uvijek veoma ve\u{107} vi\u{161}e vrlo za zato
        \u{107}e \u{107}u \u{161}ta \u{161}to
        """),
    (.hungarian, """
        a ahol aki akik akkor alatt amely amelyek amikor az azok azonban csak de egy el els\u{151} el\u{151}tt ez ezt ez\u{E9}rt felett fel\u{E9} ha
        hogy hol illetve is itt kev\u{E9}s ki kik k\u{E9}t k\u{F6}z\u{F6}tt le lehet lenne lesz ma maga majd meg mellett mert mi miatt minden mindig
        mint m\u{E1}r m\u{E1}s m\u{E1}sik m\u{E9}g nagyon ne nekem neki nekik nem n\u{E9}lk\u{FC}l ott pedig s saj\u{E1}t se soha sor\u{E1}n szerint
        te teh\u{E1}t t\u{F6}bb ugyanis ut\u{E1}n vagy valamint van vannak volna voltak \u{E1}ltal \u{E9}n \u{E9}s \u{ED}gy \u{FA}gy \u{151}k
        \u{151}ket
        """),
    (.indonesian, """
        ada adalah akan aku anda antara apa atau bagaimana bagi bahwa banyak beberapa belum bisa dalam dan dapat dari dengan di dia dimana hanya
        harus hingga ini itu jika juga kalau kami kamu ke ketika kita lagi lebih masih melalui mengapa menjadi mereka namun oleh pada saat saja
        sampai sangat saya sebagai sebelum secara sehingga selama semua seperti serta sesudah setelah setiap siapa sudah tak tanpa tapi telah
        tentang terhadap tersebut tetapi tidak untuk yang
        """),
    (.icelandic, """
        aldrei allar allir allt alltaf anna\u{F0} a\u{F0} a\u{F0}eins a\u{F0}rir bara ef eftir einnig eins ekki e\u{F0}a fr\u{E1} fyrir gegn getur
        hafa haf\u{F0}i hefur heldur hj\u{E1} hvar hva\u{F0} hven\u{E6}r hver hvernig hvers h\u{E9}r h\u{F6}f\u{F0}u h\u{FA}n l\u{ED}ka meira
        me\u{F0} miki\u{F0} milli mj\u{F6}g n\u{FA} og sitt skal svo s\u{E1} s\u{ED}n s\u{ED}na s\u{FA} undir vegna veri\u{F0} ver\u{F0}ur vi\u{F0}
        voru yfir \u{E1}n \u{E1}\u{F0}ur \u{E9}g \u{F6}nnur \u{FE}ar \u{FE}au \u{FE}a\u{F0} \u{FE}egar \u{FE}eir \u{FE}ennan \u{FE}ess \u{FE}essa
        \u{FE}essi \u{FE}etta \u{FE}i\u{F0} \u{FE}v\u{ED} \u{FE}\u{E1} \u{FE}\u{E6}r \u{FE}\u{F3} \u{FE}\u{FA}
        """),
    (.italian, """
        a ad agli ai al alla alle altre altri altro anche ancora anni anno avere aveva c'\u{E8} che chi ci come con cos\u{EC} cui da dagli dai dal
        dalla dalle degli dei del dell'anno della delle dello di dopo e ed era erano essere fa fatto fra gi\u{E0} gli ha hai hanno ho i il in io la
        le lei li lo loro lui ma me mentre mi mia mio molte molti molto ne negli nei nel nella no noi non o ogni per perch\u{E9} per\u{F2} pi\u{F9}
        poi prima pu\u{F2} quando quella quelle quelli quello questa queste questi questo quindi se sei sempre senza si solo sono stata stato su sua
        sul sulle suo suoi te ti tra tu tutta tutte tutto un un'altra una uno va vi viene voi
        """),
    (.lithuanian, """
        apie arba a\u{161} buvo b\u{16B}ti dabar daug daugiau d\u{117}l gali iki i\u{161} jei jeigu jie jis j\u{16B}s j\u{173} kad kada kaip kas
        kitas kiti kitos kod\u{117}l kur kuri kurie kurios kuris kur\u{12F} k\u{105} labai metais met\u{173} nes niekada nors nuo pagal prie
        prie\u{161} savo taip tas ta\u{10D}iau tik tod\u{117}l tos t\u{105} u\u{17E} viena vienas visada visi visos yra \u{161}i \u{161}ie \u{161}io
        \u{161}ios \u{161}is \u{161}\u{12F}
        """),
    (.latvian, """
        ar\u{12B} bez bija b\u{16B}s b\u{16B}t caur citas citi cits daudz d\u{113}\u{13C} gada gad\u{101} j\u{16B}s kad kas kur kuras kuri
        kur\u{161} k\u{101} k\u{101}p\u{113}c l\u{12B}dz m\u{113}s nekad nevar pirms p\u{113}c savas savu starp tagad tas tikai tom\u{113}r t\u{101}
        t\u{101}p\u{113}c t\u{101}s uz vai vair\u{101}k viena vienm\u{113}r virs visi viss vi\u{146}a vi\u{146}as vi\u{146}i vi\u{146}\u{161}
        v\u{113}l zem \u{13C}oti \u{161}ie \u{161}is \u{161}o \u{161}\u{12B} \u{161}\u{12B}s
        """),
    (.malay, """
        adalah aku antara apa apabila atau awak bagaimana bagi bahawa banyak beberapa belum boleh dalam dapat daripada dengan hanya ialah ianya ini
        jika juga kalau kamu ke kerana ketika lebih manakala masih melalui mengapa menjadi mereka mesti namun oleh pada perlu sahaja sangat saya
        sebagai sebelum secara sehingga selama selepas semua seperti serta setiap siapa sudah tak tanpa telah tentang terhadap tersebut tetapi tidak
        untuk
        """),
    (.norwegian, """
        alle allerede at av ble blir blitt b\u{E5}de de deg den denne der dere deres det dette disse du en er et for fordi fra gjennom hadde han har
        henne hun hva hvem hver hvor hvordan hvorfor i if\u{F8}lge ikke ingen ingenting jeg jo kan kunne man med meg mellom men mens mer mest min
        mye m\u{E5} noen n\u{E5} n\u{E5}r og ogs\u{E5} om oss p\u{E5} samt seg selv siden sin sitt skal skulle som s\u{E5} til uten var ved vi vil
        v\u{E6}re v\u{E6}rt
        """),
    (.dutch, """
        aan af al alle als altijd andere ben bent bij daar dan dat de den der deze die dit doen door dus echter een eerste en er geen goed had
        hadden heb hebben heeft hem hen het hier hij hun iets ik in is jaar je jij kan kon kunnen maar man me meer men met mijn moet moeten na naar
        niet niets nog nooit nu of om omdat onder ons onze ook op over sinds te tegen tijdens toch toen tot tussen u uit uw van veel volgens voor
        waar wanneer waren was wat we wel werd werden wie wij wil worden wordt zal ze zelf zich zij zijn zo zonder zou zouden zullen
        """),
    (.polish, """
        a albo ale bardzo bez bo byli by\u{107} by\u{142} by\u{142}a by\u{142}o b\u{119}dzie co czy dla do dwa gdzie i ich inne inny ja jak jako
        jednak jego jej jeszcze ju\u{17C} ka\u{17C}dy kiedy kto kt\u{F3}ra kt\u{F3}re kt\u{F3}ry kt\u{F3}rych kt\u{F3}rym kt\u{F3}rzy lub ma
        maj\u{105} mi mi\u{119}dzy mnie mo\u{17C}e mo\u{17C}na na nad nas nie nigdy no o od oni oraz pan po pod podczas poniewa\u{17C} przed przez
        przy r\u{F3}wnie\u{17C} sam si\u{119} sobie s\u{105} tak tak\u{17C}e tego tej ten teraz te\u{17C} to tu ty tych tylko tym w wam wed\u{142}ug
        wi\u{119}c wszystkie wszystko w\u{15B}r\u{F3}d z za zawsze ze zosta\u{142} zosta\u{142}a \u{17C}e \u{17C}eby
        """),
    (.portuguese, """
        a ainda ao aos apenas ap\u{F3}s aquela aquele aqui as assim at\u{E9} cada com como da das de depois desde dos e elas ele eles em enquanto
        entre ent\u{E3}o era eram essa essas esses esta estava este est\u{E1} est\u{E3}o eu faz fazer foi foram ha isso isto j\u{E1} lhe mais mesma
        mesmo muita muitas muito muitos na nas nem no nos n\u{E3}o n\u{F3}s o onde os ou outra outras outro outros para pela pelas pelo pelos pode
        podem por porque pra quando que quem se sem sendo ser seu seus si sim sobre sua suas s\u{E3}o s\u{F3} tamb\u{E9}m te tem ter teu tinha toda
        todas todo todos tu t\u{EA}m um uma umas uns vai voc\u{EA} voc\u{EA}s \u{E0}s
        """),
    (.romanian, """
        a aceasta aceast\u{103} acest acesta aceste acestea acestei acestui ace\u{219}ti acum aici al ale alte alt\u{103} al\u{21B}i am ar are
        astfel asupra au avea avut ca ce cea cei cel cele cu c\u{E2}nd c\u{E2}t c\u{103} c\u{103}tre da dac\u{103} de deci dec\u{E2}t deoarece
        despre din doar dup\u{103} e ei el ele era erau este eu fi fie fiecare foarte fost f\u{103}r\u{103} iar ii la le lor lui mai mi mult multe
        mul\u{21B}i ne nici noi nu numai o pe pentru poate prin p\u{E2}n\u{103} sa sau se si sunt s\u{103}i s\u{103}u te toate tot to\u{21B}i
        trebuie un unde unei unor unui va voi vor \u{EE}n \u{EE}nc\u{103} \u{EE}ns\u{103} \u{EE}ntre \u{15F}i \u{219}i
        """),
    (.slovak, """
        a aj ako ale alebo ani a\u{17E} bez boli bude bud\u{FA} by by\u{165} do e\u{161}te i iba ich in\u{FD} je jeho jej ka\u{17E}d\u{FD} kde kedy
        ke\u{10F} kto ktor\u{E1} ktor\u{E9} ktor\u{ED} ktor\u{FD} ktor\u{FD}ch maj\u{FA} medzi m\u{E1} m\u{F4}\u{17E}e m\u{F4}\u{17E}u na ne\u{17E}
        nie nikdy o od po pod pod\u{13E}a po\u{10D}as pre preto\u{17E}e pri proti s sa si sme som svoj svoje svoju s\u{FA} tak teda tento teraz
        tieto tie\u{17E} to toho tomu t\u{E1}to t\u{FD}chto t\u{FD}m u\u{17E} v ve\u{13E}mi viac v\u{161}ak v\u{161}etky v\u{161}etk\u{FD}ch
        v\u{17E}dy z za zo \u{10D}i \u{10D}o \u{17E}e
        """),
    (.slovenian, """
        ampak bil bila bili bilo biti brez imajo iz je kaj katera katere kateri kdo ker kje kjer kot lahko manj namre\u{10D} nikoli niso njegov
        njena njihov oziroma pri proti saj samo skozi smo svoje tako tega tem tisti torej tudi vedno vendar ve\u{10D} vse vsi za zaradi zato zdaj
        zelo \u{10D}e \u{161}e \u{17E}e
        """),
    (.albanian, """
        ajo ata atje ato cila cili deri dhe duhet edhe gjat\u{EB} gjithashtu gjith\u{EB} ishin ishte jan\u{EB} ju kan\u{EB} kishte kjo kund\u{EB}r
        kur k\u{EB}ta k\u{EB}to k\u{EB}tu mbi megjithat\u{EB} m\u{EB} nd\u{EB}rmjet nj\u{EB} nuk n\u{EB} n\u{EB}n ose por pse p\u{EB}r q\u{EB} saj
        sepse shum\u{EB} sipas tani tij tjera tjet\u{EB}r ton\u{EB} t\u{EB} un\u{EB} vet\u{EB}m \u{E7}do \u{E7}far\u{EB} \u{EB}sht\u{EB}
        """),
    (.swedish, """
        alla att av bara blev bli blir de den deras dessa det detta dig du d\u{E4}r d\u{E5} efter eftersom en enligt er ett for fr\u{E5}n f\u{F6}r
        genom ha han har henne hon honom hur h\u{E4}r i ingen inget inte jag kan kunde man med mellan men mer mest mig min mycket m\u{E5}nga
        m\u{E5}ste ni nu n\u{E4}r n\u{E5}gon n\u{E5}got n\u{E5}gra och ocks\u{E5} om oss p\u{E5} samt sig sin sitt skulle som s\u{E5} till under upp
        ut utan vad var vara varf\u{F6}r varit varje vem vi vid vill \u{E4}n \u{E4}r \u{E4}ven \u{F6}ver
        """),
    (.swahili, """
        alikuwa ambao ambapo ambaye ambayo baada bado bila hadi hakuna hao hapana hawa haya hayo hicho hii hiki hivi hivyo hiyo hizi hizo huo huu
        huyo huyu ile ili ilikuwa kabla katika kila kuhusu kuwa kwake kwamba lakini mpaka mwingine ndiyo nyingi nyingine nyinyi sasa sisi tangu vya
        vyake wakati walikuwa wao wengi wengine wewe wote yake yeye yote za zaidi zake zote
        """),
    (.turkish, """
        alt\u{131}nda ama ancak aras\u{131}nda art\u{131}k ayn\u{131} baz\u{131} ba\u{15F}ka ben benim bir bir\u{E7}ok bizim bu bunu bunun
        b\u{FC}t\u{FC}n da daha de dedi de\u{11F}il di\u{11F}er do\u{11F}ru d\u{131}\u{15F}\u{131}nda edilen en etti e\u{11F}er fakat gibi g\u{F6}re
        hen\u{FC}z her hi\u{E7} iki ile i\u{E7}in i\u{E7}inde kar\u{15F}\u{131} kendi kendisi ki kim mi m\u{131} nas\u{131}l ne neden nerede
        ni\u{E7}in o olan olarak oldu oldu\u{11F}u oldu\u{11F}unu olmak olur onlar onlar\u{131}n onu onun sadece senin siz sizin sonra
        taraf\u{131}ndan t\u{FC}m var vard\u{131} ve veya ya yaln\u{131}zca yok y\u{131}l zaman \u{E7}ok \u{E7}\u{FC}nk\u{FC} \u{F6}nce
        \u{FC}zerinde \u{15F}imdi \u{15F}u
        """),
    (.vietnamese, """
        anh ba b\u{E0} b\u{1EA1}n b\u{1ECB} cho ch\u{FA}ng ch\u{1EC9} ch\u{1ECB} c\u{E1}c c\u{F2}n c\u{F3} c\u{F9}ng c\u{169}ng c\u{1EA7}n
        c\u{1EE7}a d\u{1B0}\u{1EDB}i em gi\u{1EEF}a g\u{EC} hay ho\u{1EB7}c h\u{1A1}n h\u{1ECD} khi kh\u{F4}ng l\u{E0} l\u{1EA1}i mai m\u{E0}
        m\u{EC}nh m\u{1ECD}i m\u{1ED7}i m\u{1ED9}t ng\u{1B0}\u{1EDD}i nhi\u{1EC1}u nh\u{1B0} nh\u{1B0}ng nh\u{1EA5}t nh\u{1EEF}ng n\u{E0}o n\u{E0}y
        n\u{EA}n n\u{F3} n\u{103}m n\u{1EBF}u ph\u{1EA3}i ra r\u{1EA5}t r\u{1EB1}ng sao sau s\u{1EBD} theo th\u{EC} th\u{1EBF} th\u{1EC3} tin trong
        tr\u{EA}n tr\u{1B0}\u{1EDB}c t\u{F4}i t\u{1EA1}i t\u{1EEB} t\u{1EEB}ng vi\u{1EC7}c v\u{E0} v\u{E0}o v\u{EC} v\u{1EAB}n v\u{1EAD}y v\u{1EC1}
        v\u{1EDB}i xin \u{ED}t \u{F4}ng \u{111}ang \u{111}\u{E2}u \u{111}\u{E2}y \u{111}\u{E3} \u{111}\u{F3} \u{111}\u{1B0}\u{1EE3}c
        \u{111}\u{1EBF}n \u{111}\u{1EC3} \u{1EA5}y
        """),
    (.russian, """
        \u{430} \u{431}\u{435}\u{437} \u{431}\u{44B}\u{43B} \u{431}\u{44B}\u{43B}\u{430} \u{431}\u{44B}\u{43B}\u{438} \u{431}\u{44B}\u{43B}\u{43E}
        \u{431}\u{44B}\u{442}\u{44C} \u{432} \u{432}\u{430}\u{441} \u{432}\u{430}\u{448} \u{432}\u{43E} \u{432}\u{43E}\u{442} \u{432}\u{441}\u{435}
        \u{432}\u{44B} \u{433}\u{434}\u{435} \u{434}\u{430} \u{434}\u{43B}\u{44F} \u{434}\u{43E} \u{435}\u{433}\u{43E} \u{435}\u{435}
        \u{435}\u{441}\u{43B}\u{438} \u{435}\u{441}\u{442}\u{44C} \u{435}\u{449}\u{435} \u{436}\u{435} \u{437}\u{430} \u{438} \u{438}\u{437}
        \u{438}\u{43B}\u{438} \u{438}\u{43C} \u{438}\u{445} \u{43A} \u{43A}\u{430}\u{43A} \u{43A}\u{43E} \u{43A}\u{43E}\u{433}\u{434}\u{430}
        \u{43A}\u{442}\u{43E} \u{43B}\u{438} \u{43C}\u{43D}\u{435} \u{43C}\u{44B} \u{43D}\u{430} \u{43D}\u{435} \u{43D}\u{435}\u{433}\u{43E}
        \u{43D}\u{435}\u{442} \u{43D}\u{438} \u{43D}\u{43E} \u{43E} \u{43E}\u{431} \u{43E}\u{43D} \u{43E}\u{43D}\u{430} \u{43E}\u{43D}\u{438}
        \u{43E}\u{442} \u{43F}\u{43E} \u{43F}\u{440}\u{438} \u{441} \u{441}\u{43E} \u{442}\u{430}\u{43A} \u{442}\u{430}\u{43A}\u{436}\u{435}
        \u{442}\u{43E} \u{442}\u{43E}\u{43B}\u{44C}\u{43A}\u{43E} \u{443} \u{447}\u{442}\u{43E} \u{447}\u{442}\u{43E}\u{431}\u{44B}
        \u{44D}\u{442}\u{43E} \u{44D}\u{442}\u{43E}\u{433}\u{43E} \u{44F}
        """),
    (.ukrainian, """
        \u{430} \u{430}\u{431}\u{43E} \u{430}\u{43B}\u{435} \u{431}\u{435}\u{437} \u{431}\u{443}\u{432} \u{431}\u{443}\u{43B}\u{430}
        \u{431}\u{443}\u{43B}\u{438} \u{431}\u{443}\u{43B}\u{43E} \u{432} \u{432}\u{436}\u{435} \u{432}\u{438} \u{432}\u{43E}\u{43D}\u{430}
        \u{432}\u{43E}\u{43D}\u{438} \u{432}\u{441}\u{435} \u{432}\u{456}\u{434} \u{432}\u{456}\u{43D} \u{434}\u{43B}\u{44F} \u{434}\u{43E} \u{437}
        \u{437}\u{430} \u{439} \u{439}\u{43E}\u{433}\u{43E} \u{43A}\u{43E}\u{43B}\u{438} \u{43C}\u{438} \u{43D}\u{430} \u{43D}\u{435} \u{43D}\u{456}
        \u{442}\u{430} \u{442}\u{430}\u{43A} \u{442}\u{430}\u{43A}\u{43E}\u{436} \u{442}\u{435} \u{442}\u{438} \u{442}\u{43E}\u{43C}\u{443} \u{443}
        \u{446}\u{435} \u{446}\u{44C}\u{43E}\u{433}\u{43E} \u{449}\u{43E} \u{449}\u{43E}\u{431} \u{44F}\u{43A} \u{44F}\u{43A}\u{430}
        \u{44F}\u{43A}\u{438}\u{439} \u{44F}\u{43A}\u{456} \u{454} \u{456} \u{456}\u{437} \u{457}\u{445}
        """),
    (.bulgarian, """
        \u{430} \u{431}\u{435}\u{437} \u{431}\u{435}\u{448}\u{435} \u{431}\u{438}\u{43B} \u{431}\u{438}\u{43B}\u{430} \u{432}
        \u{432}\u{435}\u{447}\u{435} \u{432}\u{441}\u{435} \u{432}\u{44A}\u{432} \u{433}\u{438} \u{433}\u{43E} \u{434}\u{430} \u{434}\u{43E} \u{435}
        \u{437}\u{430} \u{438} \u{438}\u{43B}\u{438} \u{438}\u{43C} \u{438}\u{43C}\u{430} \u{43A}\u{430}\u{442}\u{43E}
        \u{43A}\u{43E}\u{433}\u{430}\u{442}\u{43E} \u{43A}\u{43E}\u{435}\u{442}\u{43E} \u{43A}\u{43E}\u{438}\u{442}\u{43E}
        \u{43A}\u{43E}\u{439}\u{442}\u{43E} \u{43A}\u{43E}\u{44F}\u{442}\u{43E} \u{43A}\u{44A}\u{434}\u{435} \u{43B}\u{438}
        \u{43C}\u{435}\u{436}\u{434}\u{443} \u{43C}\u{438} \u{43C}\u{443} \u{43D}\u{430} \u{43D}\u{435} \u{43D}\u{435}\u{433}\u{43E} \u{43D}\u{438}
        \u{43D}\u{43E} \u{43E}\u{442} \u{43F}\u{43E} \u{43F}\u{440}\u{438} \u{441} \u{441}\u{430} \u{441}\u{430}\u{43C}\u{43E} \u{441}\u{435}
        \u{441}\u{438} \u{441}\u{43B}\u{435}\u{434} \u{441}\u{44A}\u{441} \u{442}\u{435} \u{442}\u{43E}\u{432}\u{430} \u{442}\u{43E}\u{439}
        \u{442}\u{44F} \u{447}\u{435} \u{449}\u{435}
        """),
    (.serbian, """
        \u{430} \u{430}\u{43B}\u{438} \u{431}\u{438}\u{43B}\u{430} \u{431}\u{438}\u{43E} \u{432}\u{438}\u{448}\u{435}
        \u{433}\u{43E}\u{434}\u{438}\u{43D}\u{435} \u{434}\u{430} \u{434}\u{43E} \u{437}\u{430} \u{438} \u{438}\u{437} \u{438}\u{43B}\u{438}
        \u{43A}\u{430}\u{434}\u{430} \u{43A}\u{430}\u{43E} \u{43A}\u{43E}\u{434} \u{43A}\u{43E}\u{458}\u{430} \u{43A}\u{43E}\u{458}\u{435}
        \u{43A}\u{43E}\u{458}\u{438} \u{43C}\u{435}\u{452}\u{443} \u{43D}\u{430} \u{43D}\u{435} \u{43D}\u{438}\u{458}\u{435} \u{43E}\u{434}
        \u{43E}\u{43D} \u{43E}\u{43D}\u{438} \u{43F}\u{43E} \u{441}\u{430} \u{441}\u{430}\u{43C}\u{43E} \u{441}\u{435} \u{441}\u{443} \u{442}\u{43E}
        \u{443} \u{448}\u{442}\u{43E} \u{458}\u{435} \u{458}\u{438}
        """),
]
